import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeFile, fakeWin } from './fakes.ts';
import { createModel } from './model.ts';
import { startContainer } from './stand-in.ts';

const after = (...pushes: readonly object[]) => {
  const win = fakeWin();
  startContainer(fakeFile(), { win });
  const model: { [path: string]: unknown } = {};
  const read = (path: string): unknown => {
    win.dataLayer.push(function (this: { get(path: string): unknown }) {
      model[path] = this.get(path);
    });
    return model[path];
  };
  for (const push of pushes) win.dataLayer.push(push);
  return read;
};

test('merges a dotted key with an object', () => {
  assert.deepEqual(after({ 'a.b': 1 }, { a: { c: 2 } })('a'), { b: 1, c: 2 });
});

test('keeps a key whose value is undefined', () => {
  assert.equal(after({ x: 1 }, { x: undefined })('x'), undefined);
});

test('keeps null', () => {
  assert.equal(after({ x: null })('x'), null);
});

test('answers false below null and undefined below undefined', () => {
  const read = after({ x: null, y: undefined });

  assert.equal(read('x.deep'), false);
  assert.equal(read('y.deep'), undefined);
});

test('merges arrays index by index, so that stale fields survive', () => {
  assert.deepEqual(after({ list: [1, 2, 3] }, { list: [9] })('list'), [9, 2, 3]);
  assert.deepEqual(after({ list: [{ a: 1 }] }, { list: [{ b: 2 }] })('list'), [{ a: 1, b: 2 }]);
});

test('replaces an array by an object, an object by an array, an object by an instance', () => {
  class Own {}
  const own = new Own();

  assert.deepEqual(after({ x: [1] }, { x: { a: 1 } })('x'), { a: 1 });
  assert.deepEqual(after({ x: { a: 1 } }, { x: [1] })('x'), [1]);
  assert.equal(after({ x: { a: 1 } }, { x: own })('x'), own);
});

test('resets every key of a push with _clear on top, and keeps no _clear', () => {
  const read = after({ x: { a: 1 }, y: 1 }, { _clear: true, x: { b: 2 } });

  assert.deepEqual(read('x'), { b: 2 });
  assert.equal(read('y'), 1);
  assert.equal(read('_clear'), undefined);
});

test('gives no meaning to _clear further down', () => {
  assert.deepEqual(after({ x: { a: 1 } }, { x: { _clear: true, b: 2 } })('x'), { a: 1, _clear: true, b: 2 });
});

test('forgets eventModel with the next message', () => {
  const read = after({ eventModel: { a: 1 } });

  assert.equal(read('eventModel.a'), undefined);
});

test('runs functions with get, set and reset', () => {
  const read = after({ x: 1 }, function (this: { reset(): void; set(path: string, value: unknown): void }) {
    this.reset();
    this.set('y.z', 2);
  });

  assert.equal(read('x'), undefined);
  assert.equal(read('y.z'), 2);
});

test('replaces values by an arguments object that says set', () => {
  const gtag = (...words: unknown[]): object =>
    Reflect.apply(
      function () {
        // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
        return arguments;
      },
      undefined,
      words,
    );

  assert.deepEqual(after({ x: { a: 1 } }, gtag('set', { x: { b: 2 } }))('x'), { b: 2 });
  assert.equal(after(gtag('set', 'y', 3))('y'), 3);
});

test('calls a method of a value named by an array', () => {
  assert.deepEqual(after({ list: [1] }, ['list.push', 2])('list'), [1, 2]);
  assert.equal(after(['nothing.push', 2])('nothing'), undefined);
});

test('reads the last pushed value of a literal key in version 1', () => {
  const model = createModel();

  model.set('a.b', 1);
  model.set('a', { c: 2 });
  model.set('a.b', undefined);

  assert.equal(model.get('a.b', 1), 1);
  assert.deepEqual(model.get('a', 1), { c: 2 });
  assert.deepEqual(model.get('a'), { b: undefined, c: 2 });
});
