/**
 * Random chains of callbacks: each event of a chat is recorded once, in its order, and the functions of the site and its
 * tools run as on the same page without our script. `npm run fuzz -- --chains` plays more.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hunt, hunted } from './hunt.ts';

/** Every run of the tests plays the same; the fuzzer plays others. */
const seed = 1;

describe('however tools pass events on', () => {
  for (const [chat, { cases }] of Object.entries(hunted)) {
    it(`each event of ${chat} is told once, ${cases} chains`, async () => {
      const { failure, cases: played } = await hunt(chat as keyof typeof hunted, { cases, seed });

      assert.equal(failure, undefined);
      assert.equal(played, cases);
    });
  }
});
