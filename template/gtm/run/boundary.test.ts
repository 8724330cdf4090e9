/** What crosses the border between a page and sandboxed code, row by row, through a template that is really run. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fakeWin } from './fakes.ts';
import { tryOut } from './try-out.ts';

class Own {
  a = 1;
}

const circle: { self?: unknown } = {};
circle.self = circle;

const fakeWindow: { window?: unknown } = {};
fakeWindow.window = fakeWindow;

const withArguments = (...values: unknown[]): unknown =>
  function () {
    // biome-ignore lint/complexity/noArguments: the object itself is under test
    return arguments;
  }.apply(undefined, values as []);

/** What a page has, what sandboxed code finds its type to be, and what comes back to the page. */
const inward: readonly [description: string, native: unknown, type: string, back: unknown][] = [
  ['a text', 'x', 'string', 'x'],
  ['a number', 1.5, 'number', 1.5],
  ['no number', Number.NaN, 'number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY, 'number', Number.POSITIVE_INFINITY],
  ['a boolean', false, 'boolean', false],
  ['null', null, 'null', null],
  ['undefined', undefined, 'undefined', undefined],
  ['a bigint', 1n, 'undefined', undefined],
  ['a symbol', Symbol('x'), 'undefined', undefined],
  ['an array', [1, [2]], 'array', [1, [2]]],
  ['arguments', withArguments(1, 'a'), 'array', [1, 'a']],
  ['a plain object', { a: { b: 1 } }, 'object', { a: { b: 1 } }],
  ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), 'object', { a: 1 }],
  ['a frozen object', Object.freeze({ a: 1 }), 'object', { a: 1 }],
  ['a proxy of a plain object', new Proxy({ a: 1 }, {}), 'object', { a: 1 }],
  [
    'an object with a getter',
    {
      get a() {
        return 7;
      },
    },
    'object',
    { a: 7 },
  ],
  ['hidden keys', Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false }), 'object', { a: 1 }],
  ['symbol keys', { a: 1, [Symbol('b')]: 2 }, 'object', { a: 1 }],
  ['a date', new Date(), 'undefined', undefined],
  ['an expression', /x/, 'undefined', undefined],
  ['a node of the document', { nodeType: 1 }, 'undefined', undefined],
  ['a window', fakeWindow, 'undefined', undefined],
  ['an event', new Event('x'), 'undefined', undefined],
  ['a custom event', new CustomEvent('x', { detail: { a: 1 } }), 'undefined', undefined],
  ['a message', new MessageEvent('message', { data: 1 }), 'undefined', undefined],
  ['a promise', Promise.resolve(1), 'undefined', undefined],
  ['an error', new Error('x'), 'undefined', undefined],
  ['a map', new Map([[1, 2]]), 'undefined', undefined],
  ['a set', new Set([1]), 'undefined', undefined],
  ['an address', new URL('https://example.com/'), 'undefined', undefined],
  ['an instance of a class', new Own(), 'undefined', undefined],
  ['a boxed text', new String('x'), 'undefined', undefined],
  ['a boxed number', new Number(1), 'undefined', undefined],
  ['a boxed boolean', new Boolean(true), 'undefined', undefined],
  ['an object with inherited keys', Object.create({ a: 1 }), 'undefined', undefined],
  ['what is opaque within a plain object', { when: new Date(), b: 1 }, 'object', { when: undefined, b: 1 }],
];

describe('from the page', () => {
  for (const [description, native, type, back] of inward) {
    test(`${description} arrives as ${type}, and a copy of it goes back`, async () => {
      const win = fakeWin({ value: native });
      const code = `
        const value = require('copyFromWindow')('value');
        note(require('getType')(value));
        note([value]);
      `;

      const { noted, errors } = await tryOut(code, { win, paths: { value: 'r' } });

      assert.deepEqual(noted, [type, [back]]);
      assert.deepEqual(errors, []);
    });
  }

  test('a function arrives as one that can be called, with what was put on it', async () => {
    const native = Object.assign((...args: unknown[]) => args, { version: '2' });
    const code = "const f = require('copyFromWindow')('f'); note([f({ a: 1 }, 2), f.version]);";

    const { noted } = await tryOut(code, { win: fakeWin({ f: native }), paths: { f: 'r' } });

    assert.deepEqual(noted, [[[{ a: 1 }, 2], '2']]);
  });

  test('a function is its own this when it is called from a variable, so that methods break', async () => {
    const api = {
      key: 'api',
      method(this: { key?: string } | ((...args: unknown[]) => unknown)) {
        return [this === api, this === (api.method as unknown)];
      },
    };
    const code = `
      note(require('copyFromWindow')('api').method());
      note(require('callInWindow')('api.method'));
    `;

    const { noted } = await tryOut(code, { win: fakeWin({ api }), paths: { api: 'r', 'api.method': 'x' } });

    assert.deepEqual(noted, [
      [false, true],
      [true, false],
    ]);
  });

  test('a circle arrives as a circle', async () => {
    const code = "const c = require('copyFromWindow')('circle'); note(c.self.self === c);";

    const { noted } = await tryOut(code, { win: fakeWin({ circle }), paths: { circle: 'r' } });

    assert.deepEqual(noted, [true]);
  });
});

describe('from the sandbox', () => {
  const outward: readonly [description: string, code: string, value: unknown][] = [
    ['texts, numbers, booleans and null', "['a', 1, true, null]", ['a', 1, true, null]],
    ['undefined', '[undefined]', [undefined]],
    ['objects within arrays', '[{ a: [{ b: 1 }] }]', [{ a: [{ b: 1 }] }]],
  ];
  for (const [description, code, value] of outward) {
    test(`${description} go out as they are`, async () => {
      const { win } = await tryOut(`require('setInWindow')('made', ${code});`, { paths: { made: 'rw' } });

      assert.deepEqual(win.made, value);
    });
  }

  test('nothing keeps its identity: what is written and read back is another', async () => {
    const code = `
      const set = require('setInWindow');
      const copy = require('copyFromWindow');
      const f = () => 1;
      const o = { a: 1 };
      set('f', f);
      set('o', o);
      o.a = 2;
      note([copy('f') === f, copy('f') === copy('f'), copy('o').a]);
    `;

    const { noted } = await tryOut(code, { paths: { f: 'rw', o: 'rw' } });

    assert.deepEqual(noted, [[false, false, 1]]);
  });

  test('a function gets copies from the page, changes nothing there, and has no this', async () => {
    const { win, noted } = await tryOut(
      "require('setInWindow')('hear', (a, event) => { a.x = 9; note([a, event]); return { heard: a.x }; });",
      { paths: { hear: 'rw' } },
    );
    const given = { x: 1 };

    const answer = (win.hear as (...args: unknown[]) => unknown).call({ mine: 1 }, given, new Event('click'));

    assert.deepEqual(noted, [[{ x: 9 }, undefined]]);
    assert.deepEqual(answer, { heard: 9 });
    assert.deepEqual(given, { x: 1 });
  });

  const breaks: readonly [description: string, code: string, message: RegExp][] = [
    [
      'a forbidden call',
      "require('copyFromWindow')('secret');",
      /Prohibited read on global variable: secret/,
    ],
    ['a mistake', 'data.nothing.deeper;', /Cannot read property "deeper"/],
    [
      'an error of an earlier function of the page',
      "require('callInWindow')('earlier');",
      /^RangeError: theirs/,
    ],
  ];
  for (const [description, code, message] of breaks) {
    test(`${description} in a function that the page calls comes out on the page`, async () => {
      const earlier = (): never => {
        throw new RangeError('theirs');
      };
      const { win, errors } = await tryOut(`require('setInWindow')('hear', () => { ${code} });`, {
        win: fakeWin({ earlier }),
        paths: { hear: 'rw', earlier: 'x' },
      });

      assert.throws(() => (win.hear as () => void)(), message);
      assert.deepEqual(errors, []);
    });
  }

  test('an error of a function of the page comes back into the sandbox and ends the tag', async () => {
    const boom = (): never => {
      throw new RangeError('theirs');
    };

    const { standIn, noted, errors } = await tryOut("call('boom'); note('after');", {
      win: fakeWin({ boom }),
      paths: { boom: 'x' },
    });

    assert.deepEqual([noted, errors], [[], ['theirs']]);
    assert.equal(standIn.tagRuns[0]?.outcome, 'error');
  });

  test('a circle goes out, but overflows the data layer and throws at the one who pushed it', async () => {
    const code = `
      const push = require('createQueue')('dataLayer');
      require('callLater')(() => {
        const c = {};
        c.self = c;
        push(c);
        note('after');
      });
    `;

    const { noted, errors } = await tryOut(code, { paths: { dataLayer: 'rw' } });

    assert.deepEqual(noted, []);
    assert.match(errors.join(), /call stack/);
  });
});
