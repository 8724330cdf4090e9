import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptParts } from '../build/script-parts.ts';
import { loadListener, otherListeners, ownListeners } from './listeners.ts';
import { listeningPage, reported } from './per-event.ts';

describe('in the benchmark', async () => {
  const parts = await scriptParts();
  const others = await otherListeners();
  for (const { id, shortLabel } of dictionary.vendors) {
    for (const [side, text] of Object.entries({ ...ownListeners(id, parts), ...others })) {
      it(`${side} brings each event of ${shortLabel} to the data layer once`, async () => {
        const page = await listeningPage(await loadListener(text));

        await reported(page, id, 2);

        assert.equal(page.dataLayer.length, 2);
      });
    }
  }
});
