import assert from 'node:assert/strict';
import { it } from 'node:test';
import { differences } from './differences.ts';
import { unexplained } from './explain.ts';
import { takeInventory } from './inventory.ts';

const inventoryOf = (window: object) =>
  takeInventory({ things: { window }, names: new Map(), globals: ['evt'] });
const found = (without: object, withScript: object) =>
  unexplained(differences(inventoryOf(without), inventoryOf(withScript)));

it('two pages on which everything is the same differ in nothing', () => {
  assert.deepEqual(differences(inventoryOf({ evt: 1, own: 2 }), inventoryOf({ evt: 1, own: 2 })), []);
});

it('a key that only one page has is named in every list, with both sides', () => {
  assert.deepEqual(found({}, { ours: 1 }), [
    'window.ours: own is false without, true with the script; not explained',
    'window.ours: Object.keys is false without, true with the script; not explained',
    'window.ours: for in is false without, true with the script; not explained',
    'window.ours: spread is false without, true with the script; not explained',
  ]);
});

it('a key that is hidden on one page is named', () => {
  const hidden = Object.defineProperty({}, 'evt', { value: 1, writable: true, configurable: true });

  assert.ok(
    found({ evt: 1 }, hidden).includes(
      'window.evt: enumerable is true without, false with the script; not explained',
    ),
  );
});

it('another order of the same keys is seen', () => {
  const seen = differences(inventoryOf({ a: 1, b: 2 }), inventoryOf({ b: 2, a: 1 }));

  assert.deepEqual(
    seen.map(({ fact }) => fact),
    ['order of own', 'order of Object.keys', 'order of for in', 'order of spread'],
  );
});

it('a page that has been frozen or given another prototype is seen', () => {
  const seen = differences(inventoryOf({}), inventoryOf(Object.freeze(Object.create(null))));

  assert.deepEqual(
    seen.map(({ fact }) => fact).filter(fact => /prototype|extensible|frozen/.test(fact)),
    ['prototype', 'extensible', 'frozen'],
  );
});

it('what the list of traces has is explained', () => {
  assert.deepEqual(found({}, { chatTracker: [] }), []);
});
