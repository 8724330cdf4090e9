import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { catalogues } from './generated/catalogues.ts';
import { pages } from './generated/pages.ts';
import { play } from './room/simulator.ts';

for (const id of vendorIds) {
  test(`${id}: a conversation fires only names that the vendor documents`, () => {
    const widget = pages[id].simulate({});

    play(widget);

    assert.ok(widget.fired.length > 0);
    assert.deepEqual(
      widget.fired.filter(native => !(native in catalogues[id].events)),
      [],
    );
    assert.deepEqual(widget.errors, []);
  });

  test(`${id}: a conversation has values that must not leave the page`, () => {
    assert.ok(pages[id].simulate({}).secrets.length > 5);
  });
}
