/** Input and output for tests: a folder of its own, and what is written is kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { templateParts } from '../generate/template-parts.ts';
import type { Io } from './io.ts';

/** The io, what was said in it, and its end. */
export interface FakeIo {
  readonly io: Io;
  readonly written: { out: string; error: string };
  end(): void;
}

/** Opens a io in which this is typed into standard input. */
export function fakeIo(typed = ''): FakeIo {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  for (const file of ['chat-datalayer.js', 'chat-datalayer.debug.js'])
    writeFileSync(join(folder, file), file);
  const said = { out: '', error: '' };
  const output = (key: 'out' | 'error') =>
    new Writable({
      write: (chunk, _encoding, done) => {
        said[key] += chunk;
        done();
      },
    });
  return {
    io: {
      stdin: Readable.from([Buffer.from(typed)]),
      stdout: output('out'),
      stderr: output('error'),
      folder,
      builds: folder,
      parts: {
        template: templateParts(),
        scriptFor: chats => `(()=>{/* ${[...chats].sort().join()} */})()\n`,
        privacyStyle: 'main {}',
      },
    },
    written: said,
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
