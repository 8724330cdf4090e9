import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { demos } from '../../bundle/vendors/generated/demos.ts';
import { vendorNamed } from '../../schemas/dictionary/look-up.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { type Story, storiesOf } from './stories.ts';

const scoresIn = (stories: readonly Story[]): ReadonlySet<number> =>
  new Set(stories.flatMap(({ score }) => (score === undefined ? [] : [score])));

describe('stories', () => {
  for (const id of vendorIds) {
    it(`of ${id} have every score that its demo can give, as long as its records have scores`, async () => {
      const { ratings = [] } = demos[id] as { readonly ratings?: readonly unknown[] };
      const stories = await storiesOf(id);

      const several = stories.filter(some => some.length > 1);
      const scores = scoresIn(several.flat());

      // One of the ratings may be that it is taken back.
      assert.ok(scores.size >= ratings.length - 1, `${scores.size} of ${ratings.length}`);
      const hasScale = vendorNamed(dictionary, id).scale !== undefined;
      assert.equal(ratings.length > 0, hasScale);
      assert.equal(scores.size > 1, hasScale);
    });
  }
});
