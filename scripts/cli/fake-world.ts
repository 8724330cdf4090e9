/** A world for tests: a folder of its own, and ears for what is said. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { templateParts } from '../generate/template-parts.ts';
import type { World } from './world.ts';

/** The world, what was said in it, and its end. */
export interface FakeWorld {
  readonly world: World;
  readonly said: { out: string; error: string };
  end(): void;
}

/** Opens a world in which this is typed into standard input. */
export function openWorld(typed = ''): FakeWorld {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  for (const file of ['chat-datalayer.js', 'chat-datalayer.debug.js'])
    writeFileSync(join(folder, file), file);
  const said = { out: '', error: '' };
  const ear = (key: 'out' | 'error') =>
    new Writable({
      write: (chunk, _encoding, done) => {
        said[key] += chunk;
        done();
      },
    });
  return {
    world: {
      stdin: Readable.from([Buffer.from(typed)]),
      stdout: ear('out'),
      stderr: ear('error'),
      folder,
      builds: folder,
      parts: { template: templateParts(), bundle: '(()=>{})()' },
    },
    said,
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
