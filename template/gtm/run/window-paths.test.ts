/** How templates reach into a window: paths, flags of permissions, and what setting a value means. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fakeWin, permit } from './fakes.ts';
import { tryOut } from './try-out.ts';

class Widget {
  open(): string {
    return 'opened';
  }
}

const page = () => {
  const win = fakeWin({
    plugin: { onOpen: null, nested: { deep: 1 }, empty: undefined },
    text: 'x',
    nothing: null,
    heir: Object.create({ inherited: { leaf: 1 } }),
    widget: new Widget(),
    document: { title: 'Shop' },
    list: [1],
  });
  Object.assign(win, { self: win });
  Object.defineProperty(win.plugin, 'fixed', { value: 1, enumerable: true });
  return win;
};

const at = (path: string, flags = 'rwx') => ({ win: page(), paths: { [path]: flags } });

const reads: readonly [description: string, path: string, value: unknown][] = [
  ['goes down by the dots', 'plugin.nested.deep', 1],
  ['finds nothing below a step that is missing', 'plugin.absent.deep', undefined],
  ['finds nothing below null', 'nothing.deep', undefined],
  ['finds nothing below a text', 'text.length', undefined],
  ['finds nothing beyond a step that is inherited', 'heir.inherited.leaf', undefined],
  ['finds nothing through the window itself', 'self.text', undefined],
  ['finds nothing through the document', 'document.title', undefined],
  ['takes a last step that is inherited', 'heir.inherited', { leaf: 1 }],
];

describe('reading', () => {
  for (const [description, path, value] of reads) {
    test(description, async () => {
      const { noted, errors } = await tryOut(`note([require('copyFromWindow')('${path}')]);`, at(path));

      assert.deepEqual([noted, errors], [[[value]], []]);
    });
  }
});

const calls: readonly [description: string, path: string, answer: unknown][] = [
  ['finds methods of a class', 'widget.open', 'opened'],
  ['answers undefined where there is nothing', 'widget.close', undefined],
  ['answers undefined where there is no function', 'plugin.nested', undefined],
  ['answers undefined where a step is missing', 'absent.open', undefined],
];

describe('calling', () => {
  for (const [description, path, answer] of calls) {
    test(description, async () => {
      const { noted, errors } = await tryOut(`note([call('${path}')]);`, at(path));

      assert.deepEqual([noted, errors], [[[answer]], []]);
    });
  }
});

const sets: readonly [description: string, path: string, args: string, done: boolean, after: unknown][] = [
  ['makes a value at the top', 'fresh', '5', true, 5],
  ['makes a value in an object that is there', 'plugin.fresh', '5', true, 5],
  ['fills what is there and undefined', 'plugin.empty', '5', true, 5],
  ['makes no parents', 'absent.fresh', '5', false, undefined],
  ['keeps what is there', 'plugin.nested.deep', '5', false, 1],
  ['keeps null, which counts as being there', 'plugin.onOpen', '5', false, null],
  ['overrides when told to', 'plugin.nested.deep', '5, true', true, 5],
  ['overrides null when told to', 'plugin.onOpen', '5, true', true, 5],
  ['passes over what is read-only, without an error', 'plugin.fixed', '5, true', true, 1],
  ['loses what a parent held when it overrides the parent', 'plugin', '{ a: 1 }, true', true, { a: 1 }],
];

const under = (win: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], win);

describe('setting', () => {
  for (const [description, path, args, done, after] of sets) {
    test(description, async () => {
      const { win, noted, errors } = await tryOut(
        `note(require('setInWindow')('${path}', ${args}));`,
        at(path),
      );

      assert.deepEqual([noted, errors], [[done], []]);
      assert.deepEqual(under(win, path), after);
    });
  }
});

/** The flags that each call needs, and one less. */
const flags: readonly [code: string, needs: string, operation: string][] = [
  ["require('copyFromWindow')('x.y');", 'r', 'read'],
  ["require('callInWindow')('x.y');", 'x', 'execute'],
  ["require('setInWindow')('x.y', 1);", 'rw', 'readwrite'],
  ["require('createQueue')('x.y');", 'rw', 'readwrite'],
];

describe('the permission for a path', () => {
  for (const [code, needs, operation] of flags) {
    const [, api = ''] = /require\('(\w+)'\)/.exec(code) ?? [];
    const win = () => fakeWin({ x: { y: undefined } });

    test(`is enough for ${api} with ${needs}`, async () => {
      const { errors } = await tryOut(code, { win: win(), paths: { 'x.y': needs } });

      assert.deepEqual(errors, []);
    });

    for (const less of ['', 'r', 'w', 'x', 'rx', 'wx', 'rw'].filter(has =>
      [...needs].some(flag => !has.includes(flag)),
    )) {
      test(`is not enough for ${api} with ${less || 'no flag'}`, async () => {
        const { errors } = await tryOut(code, { win: win(), paths: { 'x.y': less } });

        assert.deepEqual(errors, [`Prohibited ${operation} on global variable: x.y.`]);
      });
    }

    for (const other of ['x', 'x.y.z', 'X.y', 'x.*', '*']) {
      test(`is for that very path, so ${other} is not enough for ${api}`, async () => {
        const { errors } = await tryOut(code, { win: win(), paths: { [other]: 'rwx' } });

        assert.deepEqual(errors, [`Prohibited ${operation} on global variable: x.y.`]);
      });
    }
  }
});

describe('a second place for a value', () => {
  const alias = "note(require('aliasInWindow')('to', 'from'));";

  test('holds the very value, uncopied', async () => {
    const from = new Widget();
    const { win, noted } = await tryOut(alias, { win: fakeWin({ from }), paths: { to: 'w', from: 'r' } });

    assert.deepEqual(noted, [true]);
    assert.equal(win.to, from);
  });

  test('needs writing there and reading here', async () => {
    const without = async (to: string, from: string) =>
      (await tryOut(alias, { win: fakeWin({ from: 1 }), paths: { to, from } })).errors;

    assert.deepEqual(await without('rx', 'rwx'), ['Prohibited write on global variable: to.']);
    assert.deepEqual(await without('rwx', 'wx'), ['Prohibited read on global variable: from.']);
  });

  test('is not made below a parent that is missing', async () => {
    const code = "note(require('aliasInWindow')('absent.to', 'from'));";
    const { noted } = await tryOut(code, { paths: { 'absent.to': 'w', from: 'r' } });

    assert.deepEqual(noted, [false]);
  });
});

describe('a function that queues its arguments', () => {
  const make = "const track = require('createArgumentsQueue')('track', 'track_q'); track('a', { b: 1 });";
  const both = { track: 'rw', track_q: 'rw' };

  test('is made with its array, and works for the page as well', async () => {
    const { win } = await tryOut(make, { paths: both });
    (win.track as (word: string) => void)('page');

    assert.deepEqual(
      (win.track_q as ArrayLike<unknown>[]).map(entry => Array.from(entry)),
      [['a', { b: 1 }], ['page']],
    );
  });

  test('is the one of the page where there is one', async () => {
    const calls: unknown[][] = [];
    const track = (...args: unknown[]) => calls.push(args);
    const { win } = await tryOut(make, { win: fakeWin({ track }), paths: both });

    assert.deepEqual([calls, win.track_q], [[['a', { b: 1 }]], []]);
    assert.equal(win.track, track);
  });

  test('needs reading and writing of both, and parents', async () => {
    const errors = async (paths: { [path: string]: string }, code = make) =>
      (await tryOut(code, { paths })).errors;

    assert.deepEqual(await errors({ ...both, track: 'w' }), [
      'Prohibited readwrite on global variable: track.',
    ]);
    assert.deepEqual(await errors({ ...both, track_q: 'r' }), [
      'Prohibited readwrite on global variable: track_q.',
    ]);
    assert.deepEqual(await errors({ 'a.f': 'rw', q: 'rw' }, "require('createArgumentsQueue')('a.f', 'q');"), [
      'Path a.f does not exist.',
    ]);
  });
});

describe('other permissions', () => {
  const cases: readonly [
    description: string,
    code: string,
    permissions: Parameters<typeof tryOut>[1],
    errors: readonly string[],
  ][] = [
    [
      'reading consent needs its type',
      "require('isConsentGranted')('ad_storage');",
      { permissions: [permit.consent({ analytics_storage: 'r' })] },
      ['Prohibited read on consent type: ad_storage.'],
    ],
    [
      'following consent needs reading, writing does not do',
      "require('addConsentListener')('ad_storage', () => {});",
      { permissions: [permit.consent({ ad_storage: 'w' })] },
      ['Prohibited read on consent type: ad_storage.'],
    ],
    [
      'reading the data layer needs the key',
      "require('copyFromDataLayer')('user.mail');",
      { permissions: [permit.dataLayer('user', 'chat.*')] },
      ['Prohibited read from data layer variable: user.mail.'],
    ],
    [
      'a pattern of the data layer covers what lies below',
      "require('copyFromDataLayer')('chat.a.b'); require('copyFromDataLayer')('chat');",
      { permissions: [permit.dataLayer('chat.*')] },
      [],
    ],
    [
      'storage of the template needs leave',
      "require('templateStorage').getItem('x');",
      {},
      ['The template has no permission access_template_storage.'],
    ],
    [
      'the container tells about itself with leave',
      "require('getContainerVersion')();",
      {},
      ['The template has no permission read_container_data.'],
    ],
    [
      'a script needs its address',
      "require('injectScript')('https://b.example/x.js');",
      { permissions: [permit.scripts('https://a.example/*')] },
      ['Prohibited script URL: https://b.example/x.js'],
    ],
    [
      'a script needs a safe address',
      "require('injectScript')('http://a.example/x.js');",
      { permissions: [permit.scripts('https://a.example/*')] },
      ['Prohibited script URL: http://a.example/x.js'],
    ],
  ];
  for (const [description, code, given, errors] of cases) {
    test(description, async () => assert.deepEqual((await tryOut(code, given)).errors, errors));
  }
});
