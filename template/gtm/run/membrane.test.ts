import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { fakeWin } from './fakes.ts';
import { createMembrane } from './membrane.ts';
import { pageOf } from './page.ts';

const page = pageOf(fakeWin());
const { toSandbox, toNative, call } = createMembrane(page);
const elsewhere = (code: string): unknown => runInContext(code, createContext({}));

class Own {
  a = 1;
}

test('lets primitives through, both ways', () => {
  for (const value of [
    '',
    'text',
    0,
    Number.NaN,
    -1.5,
    Number.POSITIVE_INFINITY,
    true,
    false,
    null,
    undefined,
  ]) {
    assert.equal(toSandbox(value), value);
    assert.equal(toNative(value), value);
  }
});

test('lets no bigint and no symbol through', () => {
  assert.equal(toSandbox(1n), undefined);
  assert.equal(toSandbox(Symbol('x')), undefined);
});

test('copies arrays and arguments', () => {
  const list = [1, [2, { a: 3 }]];
  const given = (function (..._all: unknown[]) {
    // biome-ignore lint/complexity/noArguments: the object itself is under test
    return arguments;
  })(1, 'two');

  assert.deepEqual(toSandbox(list), list);
  assert.notEqual(toSandbox(list), list);
  assert.deepEqual(toSandbox(given), [1, 'two']);
});

test('copies plain objects, whatever makes them plain', () => {
  const bare = Object.assign(Object.create(null), { a: 1 });
  const hidden = Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false });
  let reads = 0;
  const getter = {
    get a() {
      return ++reads;
    },
  };

  for (const value of [{ a: 1 }, bare, Object.freeze({ a: 1 }), new Proxy({ a: 1 }, {}), hidden, getter]) {
    const copy = toSandbox(value);
    assert.deepEqual(copy, { a: 1 });
    assert.notEqual(copy, value);
  }
  assert.deepEqual(toSandbox(elsewhere('({ a: [1, { b: 2 }] })')), { a: [1, { b: 2 }] });
});

const fakeWindow: { window?: unknown } = {};
fakeWindow.window = fakeWindow;

const opaque: readonly [name: string, value: unknown][] = [
  ['a date', new Date()],
  ['an expression', /x/],
  ['a node of the document', { nodeType: 1 }],
  ['a window', fakeWindow],
  ['an event', new Event('x')],
  ['a message', new MessageEvent('x', { data: 1 })],
  ['a promise', Promise.resolve()],
  ['an error', new Error('x')],
  ['a map', new Map()],
  ['a set', new Set()],
  ['an address', new URL('https://example.com/')],
  ['an instance', new Own()],
  ['an instance from elsewhere', elsewhere('new (class Own {})()')],
  ['a date from elsewhere', elsewhere('new Date()')],
  ['a boxed text', new String('x')],
  ['a boxed number', new Number(1)],
  ['an object with inherited keys', Object.create({ a: 1 })],
];

for (const [name, value] of opaque) {
  test(`makes ${name} undefined, without a word`, () => {
    assert.equal(toSandbox(value), undefined);
    assert.deepEqual(toSandbox({ a: value, b: 1 }), { a: undefined, b: 1 });
  });
}

test('wraps native functions anew each time, static properties copied', () => {
  const native = Object.assign(
    function (this: unknown, ...args: unknown[]) {
      return { args, self: this === native, raised: page.semaphore };
    },
    { version: '1', deep: { a: new Date() } },
  );

  const first = toSandbox(native) as (...args: unknown[]) => unknown;

  assert.notEqual(first, toSandbox(native));
  assert.deepEqual({ ...first }, { version: '1', deep: { a: undefined } });
  assert.deepEqual(first({ a: 1 }), { args: [{ a: 1 }], self: true, raised: 1 });
  assert.equal(page.semaphore, 0);
});

test('hands copies to sandboxed functions that native code calls, and no this', () => {
  const given = { a: 1 };
  const sandboxed = toNative(function (this: unknown, ...args: unknown[]) {
    (args[0] as { a: number }).a = 2;
    return [this, ...args];
  }) as (...args: unknown[]) => unknown[];

  const answer = sandboxed.call({ mine: true }, given, new Event('x'), 5);

  assert.deepEqual(answer, [undefined, { a: 2 }, undefined, 5]);
  assert.deepEqual(given, { a: 1 });
});

test('lets exceptions pass, and lowers its flag all the same', () => {
  const broken = (): never => {
    throw new RangeError('mine');
  };

  assert.throws(() => (toNative(broken) as () => void)(), RangeError);
  assert.throws(() => call(broken, undefined, []), RangeError);
  assert.equal(page.semaphore, 0);
});

test('keeps a cycle a cycle', () => {
  const circle: { self?: unknown; list: unknown[] } = { list: [] };
  circle.self = circle;
  circle.list.push(circle.list);

  const copy = toSandbox(circle) as typeof circle;

  assert.notEqual(copy, circle);
  assert.equal(copy.self, copy);
  assert.equal(copy.list[0], copy.list);
});
