import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** Each may use itself and those before it; scripts and browser tests use them all. */
const rooms = ['schemas', 'bundle', 'template', 'site'];
const all = [...rooms, 'e2e', 'scripts'];

/** What proves something looks at everything. */
const isProof = (file: string): boolean =>
  /\.test\.ts$/.test(file) || file.startsWith(join('bundle', 'proofs'));

describe('data flows one way', () => {
  rooms.forEach((room, at) => {
    const foreign = all.filter(other => rooms.indexOf(other) > at || !rooms.includes(other));

    it(`${room} uses nothing of ${foreign.join(', ')}`, () => {
      const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
        .map(file => join(room, file))
        .filter(file => /\.(tsx?|css)$/.test(file) && !isProof(file));
      const roomPath = new RegExp(`['"](\\.\\./)+(${foreign.join('|')})/`);

      assert.ok(sources.length > 20);
      assert.deepEqual(
        sources.filter(file => roomPath.test(readFileSync(file, 'utf8'))),
        [],
      );
    });
  });
});
