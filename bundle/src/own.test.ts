import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hookOn } from './hook-on.ts';
import { own } from './own.ts';

type Place = readonly [name: string, owner: object, key: string];

const places: readonly Place[] = [
  ['Object.prototype.hasOwnProperty', Object.prototype, 'hasOwnProperty'],
  ['Function.prototype.call', Function.prototype, 'call'],
];

/** What pages put in the place of a function. */
const substitutes: { readonly [said: string]: unknown } = {
  'by nothing': undefined,
  'by a class': class {},
  'by a function that throws': () => {
    throw new Error('of the page');
  },
};

const replacements = places.flatMap(place =>
  Object.entries(substitutes).map(([said, value]) => ({ place, said, value })),
);

/** What `act` gives while the page has replaced a built-in. */
function onSuchPage<T>([, owner, key]: Place, value: unknown, act: () => T): T {
  const before = Object.getOwnPropertyDescriptor(owner, key)!;
  Object.defineProperty(owner, key, { ...before, value });
  try {
    return act();
  } finally {
    Object.defineProperty(owner, key, before);
  }
}

describe('a key', () => {
  it("is an object's own, not its prototype's", () => {
    assert.equal(own({ open: undefined }, 'open'), true);
    assert.equal(own(Object.create({ open: 1 }), 'open'), false);
    assert.equal(own({}, 'toString'), false);
  });

  for (const { place, said, value } of replacements) {
    it(`is told from others after the page has replaced ${place[0]} ${said}`, () => {
      const told = onSuchPage(place, value, () => [own({ open: 1 }, 'open'), own({}, 'open')]);

      assert.deepEqual(told, [true, false]);
    });
  }
});

describe("the page's own callback, above an accessor of another tool,", () => {
  for (const { place, said, value } of replacements) {
    it(`can be set and read after the page has replaced ${place[0]} ${said}`, () => {
      let kept: unknown = 'before';
      const page: { track?: unknown } = Object.defineProperty({}, 'track', {
        get: () => kept,
        set: next => {
          kept = next;
        },
        configurable: true,
      });
      hookOn(
        page,
        'track',
        found => found,
        () => {},
      ).look();

      const read = onSuchPage(place, value, () => {
        page.track = 'after';
        return page.track;
      });

      assert.equal(read, 'after');
    });
  }
});
