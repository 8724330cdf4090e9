import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, type Callable } from '../language.ts';
import { coverer } from './coverer.ts';

/** Covers that count their calls, and let them through. */
function counting() {
  const calls: { covered: Callable; cover: Callable }[] = [];
  const coverOf = coverer((covered, self, args, cover) => {
    calls.push({ covered, cover });
    return apply(covered, self, args);
  });
  return { calls, coverOf };
}

describe('a cover', () => {
  it('tells of a call, which the function takes with its own `this` and arguments and answers', () => {
    const { calls, coverOf } = counting();
    const owner = { name: 'site' };
    const covered: Callable = function (...args) {
      return [this, ...args];
    };
    const cover = coverOf(covered);

    const answer = cover.call(owner, 1, undefined) as unknown[];

    assert.equal(answer[0], owner);
    assert.deepEqual(answer.slice(1), [1, undefined]);
    assert.deepEqual(calls, [{ covered, cover }]);
  });

  it('lets an exception of the function through', () => {
    const thrown = new Error('of the site');
    const cover = counting().coverOf(() => {
      throw thrown;
    });

    assert.throws(cover, error => error === thrown);
  });

  it('is the same for the same function, and itself for itself', () => {
    const { coverOf } = counting();
    const [first, second]: Callable[] = [() => 1, () => 2];

    const cover = coverOf(first!);

    assert.equal(coverOf(first!), cover);
    assert.equal(coverOf(cover), cover);
    assert.notEqual(coverOf(second!), cover);
  });

  it('is not made for a function that has none where only those known are wanted', () => {
    const { coverOf } = counting();
    const [known, unknown]: Callable[] = [() => 1, () => 2];
    const cover = coverOf(known!);

    assert.equal(coverOf(known!, true), cover);
    assert.equal(coverOf(unknown!, true), unknown);
  });

  it('has the properties of its function, and lets the page set them', () => {
    const covered = Object.assign(() => 1, { queue: [7] });
    const cover = counting().coverOf(covered) as typeof covered;

    cover.queue = [8];

    assert.deepEqual(covered.queue, [8]);
  });

  it('has no trap of the page that stands on Object.prototype', t => {
    const prototype = Object.prototype as { get?: unknown };
    t.after(() => delete prototype.get);
    const site = () => {};
    const cover = counting().coverOf(site);

    prototype.get = () => 'of the page';

    assert.equal(cover.name, site.name);
  });
});
