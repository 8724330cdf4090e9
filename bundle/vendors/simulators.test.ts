import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { NativeEvent } from '../../schemas/src/vendor.ts';
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

  test(`${id}: every value that must not leave the page occurs in what the site gets to see`, () => {
    const { widget, seen } = pages[id].visit();
    const text = JSON.stringify(seen);

    // A chat that hands over something with one event alone has no more to tell.
    const telling = Object.values<NativeEvent>(catalogues[id].events).filter(
      ({ privacy }) => privacy !== 'plain',
    );
    assert.ok(widget.secrets.length > (telling.length > 1 ? 5 : 0));
    assert.deepEqual(
      widget.secrets.filter(secret => !text.includes(JSON.stringify(secret).slice(1, -1))),
      [],
    );
  });

  test(`${id}: all that the site hears in a visit is documented`, () => {
    const { widget } = pages[id].visit();

    assert.deepEqual(
      widget.fired.filter(native => !(native in catalogues[id].events)),
      [],
    );
    assert.deepEqual(widget.errors, []);
  });
}
