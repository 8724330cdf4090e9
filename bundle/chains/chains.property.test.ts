/**
 * Random chains of callbacks: each event of a chat is recorded once, in its order, and the functions of the site and its
 * tools run as on the same page without our script. `npm run fuzz -- --chains` plays more.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { chains } from '../vendors/generated/chains.ts';
import { fuzz } from './fuzz.ts';

/** Every run of the tests plays the same; the fuzzer plays others. */
const seed = 1;

describe('however tools pass events on', () => {
  for (const id of vendorIds) {
    const { cases } = chains[id];
    it(`each event of ${id} is recorded once, ${cases} chains`, async () => {
      const { failure, cases: played } = await fuzz(id, { cases, seed });

      assert.equal(failure, undefined);
      assert.equal(played, cases);
    });
  }
});
