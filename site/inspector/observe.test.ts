import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Layered, observe } from './observe.ts';

/** A window whose data layer is observed, and what was told. */
function observed(win: Layered = {}) {
  const told: unknown[] = [];
  const stop = observe(win, entry => told.push(entry));
  return { layer: win.dataLayer as unknown[], told, stop };
}

describe('observing a data layer', () => {
  it('makes the array where there is none', () => {
    const { layer } = observed();

    assert.ok(Array.isArray(layer));
  });

  it('tells what was there before, then each entry of each push', () => {
    const { layer, told } = observed({ dataLayer: ['a'] });

    layer.push('b', 'c');

    assert.deepEqual(told, ['a', 'b', 'c']);
  });

  it('leaves the array, its content and the answer of a push as they are', () => {
    const before: unknown[] = ['a'];
    const { layer } = observed({ dataLayer: before });

    const length = layer.push('b');

    assert.equal(layer, before);
    assert.equal(length, 2);
    assert.deepEqual([...layer], ['a', 'b']);
  });

  it('calls a push that another tool has put there', () => {
    const seen: unknown[] = [];
    const before = Object.assign([] as unknown[], { push: (entry: unknown) => seen.push(entry) });
    const { layer, told, stop } = observed({ dataLayer: before });

    layer.push('a');
    stop();
    layer.push('b');

    assert.deepEqual(seen, ['a', 'b']);
    assert.deepEqual(told, ['a']);
  });

  it('leaves no trace after it has stopped', () => {
    const { layer, told, stop } = observed();

    stop();
    layer.push('a');

    assert.deepEqual(told, []);
    assert.equal(Object.hasOwn(layer, 'push'), false);
  });

  it('does not take away a push that came later', () => {
    const { layer, stop } = observed();
    const later = () => 0;
    layer.push = later;

    stop();

    assert.equal(layer.push, later);
  });
});
