/** What templates push and postpone: wrapped messages, callbacks and their errors, what lives longer than a turn. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  dataVariable,
  end,
  eventTrigger,
  fakeDocument,
  fakeFile,
  fakeWin,
  ga4Tag,
  permit,
  templateFile,
  templateTag,
} from './fakes.ts';
import { startContainer } from './stand-in.ts';
import { tryOut } from './try-out.ts';

type Wrapped = { readonly value?: unknown; getUntrustedMessageValue?(): unknown };

const pushed = (win: { dataLayer: unknown[] }, event: string): Wrapped[] =>
  win.dataLayer.filter(entry => JSON.stringify(entry).includes(event)) as Wrapped[];

const isPlain = (entry: Wrapped | undefined): boolean => entry?.getUntrustedMessageValue === undefined;
const task = () => new Promise(resolve => setTimeout(resolve, 5));

/** Functions of a companion script, by how they push. */
const companions: readonly [description: string, companion: (push: () => void) => void, plain: boolean][] = [
  ['at once', push => push(), false],
  ['in a microtask', push => queueMicrotask(push), true],
  ['by a timer', push => setTimeout(push), true],
];

describe('the data layer', () => {
  test('holds what a template pushes in a wrapper, which other readers cannot see through', async () => {
    const code = "require('createQueue')('dataLayer')({ event: 'mine', x: 1 });";

    const { win } = await tryOut(code, { paths: { dataLayer: 'rw' } });
    const [entry] = pushed(win, 'mine');

    assert.deepEqual(Object.keys(entry!), ['value']);
    assert.deepEqual((entry?.value as { x: number }).x, 1);
    assert.equal(entry?.getUntrustedMessageValue?.(), entry?.value);
  });

  for (const [description, companion, plain] of companions) {
    test(`holds what a function called by a template pushes ${description} ${plain ? 'as it is' : 'in a wrapper'}`, async () => {
      const win = fakeWin();
      Object.assign(win, { companion: () => companion(() => void win.dataLayer.push({ event: 'theirs' })) });

      await tryOut("call('companion');", { win, paths: { companion: 'x' } });
      await task();

      assert.equal(isPlain(pushed(win, 'theirs')[0]), plain);
    });
  }

  test('works wrapped messages off like any other', async () => {
    const file = templateFile(
      {
        code: "require('createQueue')('dataLayer')({ event: 'mine', x: 1 });",
        permissions: [permit.globals({ dataLayer: 'rw' })],
      },
      {},
      {
        tag: [templateTag(), ga4Tag('GA4', ['1'], {}, { params: { x: '{{x}}' } })],
        trigger: [eventTrigger('1', 'mine')],
        variable: [dataVariable('x')],
      },
    );
    const standIn = startContainer(file, { win: fakeWin() });
    await standIn.settled();

    assert.deepEqual(
      standIn.hits.map(({ name, params }) => [name, params]),
      [['mine', { 'epn.x': 1 }]],
    );
  });

  test('takes no policy from a template, and one from the page', async () => {
    const command = (win: { dataLayer: unknown[] }) =>
      function (..._words: unknown[]) {
        // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
        win.dataLayer.push(arguments);
      };
    const win = fakeWin();
    Object.assign(win, { forbid: () => command(win)('policy', 'all', () => false), value: 1 });
    const code = "call('forbid'); require('callLater')(() => { note(require('copyFromWindow')('value')); });";

    const own = await tryOut(code, { win, paths: { forbid: 'x', value: 'r' } });
    const forbidden = fakeWin({ value: 1 });
    command(forbidden)('policy', 'access_globals', () => false);
    const page = await tryOut("note(require('copyFromWindow')('value'));", {
      win: forbidden,
      paths: { value: 'r' },
    });

    assert.deepEqual([own.noted, own.errors], [[1], []]);
    assert.deepEqual(page.errors, ['A policy of the page forbids access_globals.']);
  });

  test('is trimmed from the front, so that places in it are not stable', async () => {
    const code = `
      const push = require('createQueue')('dataLayer');
      for (let i = 0; i < 150; i++) { push({ n: i }); }
    `;

    const { win } = await tryOut(code, { paths: { dataLayer: 'rw' }, historyLimit: 100 });

    assert.equal(win.dataLayer.length, 100);
    assert.deepEqual(pushed(win, '"n":149').length, 1);
  });

  test('is the one that the code names, whatever the snippet calls its own', async () => {
    const code = "require('createQueue')('dataLayer')({ event: 'mine' });";
    const win = fakeWin();

    await tryOut(code, { win, paths: { dataLayer: 'rw' }, dataLayerName: 'shopLayer' });

    assert.deepEqual(win.dataLayer, [{ event: 'mine' }]);
  });
});

describe('policies of the page', () => {
  const vetoes: readonly [
    description: string,
    policy: readonly [string, (...args: unknown[]) => unknown],
    answer: boolean,
  ][] = [
    ['forbid a permission that they name', ['inject_script', () => false], false],
    ['forbid everything', ['all', () => false], false],
    ['let pass what they admit', ['inject_script', () => true], true],
    ['are not asked about other permissions', ['send_pixel', () => false], true],
    [
      'forbid when they throw',
      [
        'all',
        () => {
          throw new Error('x');
        },
      ],
      false,
    ],
    [
      'hear the container, the permission and the address',
      [
        'all',
        (id, permission, about) =>
          id === 'GTM-FAKE' &&
          permission === 'inject_script' &&
          (about as { url: string }).url === 'https://a.example/x.js',
      ],
      true,
    ],
  ];
  for (const [description, policy, answer] of vetoes) {
    test(description, async () => {
      const win = fakeWin();
      (function (..._words: unknown[]) {
        // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
        win.dataLayer.push(arguments);
      })('policy', ...policy);
      const query = "require('queryPermission')('inject_script', 'https://a.example/x.js')";
      const file = templateFile({
        code: `if (${query}) { data.gtmOnSuccess(); } else { data.gtmOnFailure(); }`,
        permissions: [permit.scripts('https://a.example/*')],
      });
      const standIn = startContainer(file, { win });
      await standIn.settled();

      assert.equal(standIn.tagRuns[0]?.outcome, answer ? 'success' : 'failure');
    });
  }
});

describe('success and failure', () => {
  test('are told on a later task, and the first counts', async () => {
    const seen: unknown[] = [];
    const win = fakeWin();
    const file = templateFile({
      code: "data.gtmOnSuccess(); data.gtmOnFailure(); require('callInWindow')('look');",
      permissions: [permit.globals({ look: 'x' })],
    });
    Object.assign(win, { look: () => seen.push(standIn.tagRuns[0]?.outcome) });
    const standIn = startContainer(file, { win });
    await standIn.settled();

    assert.deepEqual(seen, ['running']);
    assert.equal(standIn.tagRuns[0]?.outcome, 'success');
    assert.deepEqual(standIn.tagRuns[0]?.callbacks, ['success', 'failure']);
  });

  test('of a tag with an error on top stay untold, and the page does not notice', async () => {
    const { standIn, noted } = await tryOut("note('before'); data.x.y(); data.gtmOnSuccess();");

    assert.deepEqual(noted, ['before']);
    assert.deepEqual(
      standIn.tagRuns.map(({ outcome, callbacks }) => [outcome, callbacks]),
      [['error', []]],
    );
  });
});

describe('errors in callbacks', () => {
  const scripts = [permit.scripts('https://a.example/*')];
  const swallowed: readonly [description: string, code: string, event: 'onload' | 'onerror'][] = [
    ['of callLater', "require('callLater')(() => { data.x.y(); });", 'onload'],
    [
      'of a script that has loaded',
      "require('injectScript')('https://a.example/x.js', () => { data.x.y(); });",
      'onload',
    ],
    [
      'of a script that did not load',
      "require('injectScript')('https://a.example/x.js', () => {}, () => { data.x.y(); });",
      'onerror',
    ],
  ];
  for (const [description, code, event] of swallowed) {
    test(`${description} reach nobody`, async () => {
      const { document, scripts: inserted } = fakeDocument();
      const trying = tryOut(code, { win: fakeWin({ document }), permissions: scripts });
      await task();
      for (const script of inserted) end(script, event);

      assert.deepEqual((await trying).errors, ['Cannot read property "y" of undefined.']);
    });
  }

  test('of functions that were given to the page reach the page', async () => {
    const { win } = await tryOut("require('setInWindow')('hear', () => { data.x.y(); });", {
      paths: { hear: 'rw' },
    });

    assert.throws(() => (win.hear as () => void)(), TypeError);
  });
});

describe('what lives longer than a turn', () => {
  const note = permit.globals({ note: 'x' });
  const counting = `
    const storage = require('templateStorage');
    const box = storage.getItem('box') || { turns: 0 };
    box.turns++;
    storage.setItem('box', box);
    require('callInWindow')('note', [data.gtmTagId, box.turns, typeof before]);
    var before = 1;
  `;
  const twoTags = () =>
    fakeFile({
      ...templateFile({ code: counting, permissions: [note, permit.only('access_template_storage')] })
        .containerVersion,
      tag: [templateTag(), templateTag({ tagId: '8', name: 'Second tag' })],
    });

  test('is what tags of one template share in its storage, and no name of the program', async () => {
    const noted: unknown[] = [];
    const win = fakeWin({ note: (value: unknown) => noted.push(value) });

    await startContainer(twoTags(), { win }).settled();

    assert.deepEqual(noted, [
      [7, 1, 'undefined'],
      [8, 2, 'undefined'],
    ]);
  });

  test('is apart for each container', async () => {
    const noted: unknown[] = [];
    const win = fakeWin({ note: (value: unknown) => noted.push(value) });

    await startContainer(twoTags(), { win }).settled();
    await startContainer(twoTags(), { win, containerId: 'GTM-SECOND' }).settled();

    assert.deepEqual(
      noted.map(value => (value as number[])[1]),
      [1, 2, 1, 2],
    );
  });

  const inject =
    "require('injectScript')('https://a.example/x.js', data.gtmOnSuccess, data.gtmOnFailure, 'token');";
  const injecting = () =>
    fakeFile({
      ...templateFile({ code: inject, permissions: [permit.scripts('https://a.example/*')] })
        .containerVersion,
      tag: [templateTag(), templateTag({ tagId: '8', name: 'Second tag' })],
    });

  test('is a script under its token: tags of one container share the load, containers do not', async () => {
    const { document, scripts } = fakeDocument();
    const win = fakeWin({ document });
    const [first, second] = [
      startContainer(injecting(), { win }),
      startContainer(injecting(), { win, containerId: 'GTM-SECOND' }),
    ];
    await task();
    for (const script of scripts) end(script, 'onload');
    await first.settled();
    await second.settled();

    assert.equal(scripts.length, 2);
    assert.deepEqual(
      [...first.tagRuns, ...second.tagRuns].map(({ outcome }) => outcome),
      ['success', 'success', 'success', 'success'],
    );
  });
});

describe('the console', () => {
  const rows: readonly [environments: string, preview: boolean, isLogged: boolean][] = [
    ['debug', false, false],
    ['debug', true, true],
    ['all', false, true],
    ['all', true, true],
  ];
  for (const [environments, preview, isLogged] of rows) {
    test(`${isLogged ? 'logs' : 'does not log'} a template with "${environments}" ${preview ? 'in preview' : 'on a live page'}`, async () => {
      const lines: unknown[][] = [];
      const win = fakeWin({ console: { log: (...line: unknown[]) => lines.push(line) } });

      const { errors } = await tryOut("require('logToConsole')('a', { b: 1 });", {
        win,
        preview,
        permissions: [permit.logging(environments)],
      });

      assert.deepEqual([lines, errors], [isLogged ? [['a', { b: 1 }]] : [], []]);
    });
  }
});
