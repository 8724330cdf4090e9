import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { substitutes, withFake } from './fake-built-in.ts';
import { hasOwn } from './has-own.ts';
import { hookProperty } from './hooks/hook-property.ts';

const places: readonly (readonly [name: string, owner: object, key: string])[] = [
  ['Object.prototype.hasOwnProperty', Object.prototype, 'hasOwnProperty'],
  ['Function.prototype.call', Function.prototype, 'call'],
];
const replacements = places.flatMap(([name, owner, key]) =>
  Object.entries(substitutes).map(([said, value]) => ({ name: `${name} ${said}`, owner, key, value })),
);

describe('a key', () => {
  it("is an object's own, not its prototype's", () => {
    assert.equal(hasOwn({ open: undefined }, 'open'), true);
    assert.equal(hasOwn(Object.create({ open: 1 }), 'open'), false);
    assert.equal(hasOwn({}, 'toString'), false);
  });

  for (const { name, owner, key, value } of replacements) {
    it(`is told from others after the page has replaced ${name}`, async () => {
      const told = await withFake(owner, key, value, () => [hasOwn({ open: 1 }, 'open'), hasOwn({}, 'open')]);

      assert.deepEqual(told, [true, false]);
    });
  }
});

describe("the page's own callback, above an accessor of another tool,", () => {
  for (const { name, owner, key, value } of replacements) {
    it(`can be set and read after the page has replaced ${name}`, async () => {
      let kept: unknown = 'before';
      const page: { track?: unknown } = Object.defineProperty({}, 'track', {
        get: () => kept,
        set: next => {
          kept = next;
        },
        configurable: true,
      });
      const hook = hookProperty(
        page,
        'track',
        found => found,
        () => {},
      );
      hook._recheck();

      const read = await withFake(owner, key, value, () => {
        page.track = 'after';
        return page.track;
      });

      assert.equal(read, 'after');
    });
  }
});
