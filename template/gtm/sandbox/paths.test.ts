import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeWin } from '../run/fakes.ts';
import { placeOf, placeOfCall } from './paths.ts';

class Widget {
  open(): void {}
}

const document = {} as Document;
const inner = { leaf: 1, nothing: null };
const win = fakeWin({
  outer: { inner },
  document,
  widget: new Widget(),
  text: 'x',
  fn: Object.assign(() => {}, { q: 1 }),
});
Object.assign(win, { self: win });

test('ends at the object that holds the last segment', () => {
  assert.deepEqual(placeOf(win, 'top'), { parent: win, key: 'top' });
  assert.deepEqual(placeOf(win, 'outer.inner.leaf'), { parent: inner, key: 'leaf' });
  assert.deepEqual(placeOf(win, 'outer.inner.absent'), { parent: inner, key: 'absent' });
  assert.deepEqual(placeOf(win, 'fn.q'), { parent: win.fn, key: 'q' });
});

test('ends nowhere when a step is missing or holds nothing', () => {
  for (const path of ['absent.leaf', 'outer.absent.leaf', 'outer.inner.nothing.leaf', 'text.length']) {
    assert.equal(placeOf(win, path), undefined);
  }
});

test('asks for own properties on the way, not at the end', () => {
  const heir = fakeWin({ child: Object.create({ parent: { leaf: 1 } }) });

  assert.equal(placeOf(heir, 'child.parent.leaf'), undefined);
  assert.deepEqual(placeOf(heir, 'child.parent'), { parent: heir.child, key: 'parent' });
  assert.deepEqual(placeOfCall(heir, 'child.parent.leaf')?.key, 'leaf');
});

test('does not pass through the window or the document', () => {
  assert.equal(placeOf(win, 'self.top'), undefined);
  assert.equal(placeOf(win, 'document.title'), undefined);
  assert.equal(placeOfCall(win, 'document.write'), undefined);
  assert.deepEqual(placeOf(win, 'document'), { parent: win, key: 'document' });
});
