import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PermissionEntry } from '../../file/permissions.ts';
import { end, type FakeWin, fakeDocument, fakeWin, permit, templateFile } from '../../run/fakes.ts';
import { type Options, startContainer } from '../../run/stand-in.ts';

interface Run {
  readonly code: string;
  readonly permissions?: readonly PermissionEntry[];
  readonly win?: FakeWin;
  readonly options?: Partial<Options>;
}

/** Runs code of a template; what it passes to `note` is in `noted`. */
const run = async ({ code, permissions = [], win = fakeWin(), options = {} }: Run) => {
  const noted: unknown[] = [];
  const names = ['note', ...Object.keys(win)];
  const globals = permit.globals(Object.fromEntries(names.map(name => [name, 'rwx'])));
  Object.assign(win, { note: (value: unknown) => noted.push(value) });
  const needsGlobals = !permissions.some(({ instance }) => instance.key.publicId === 'access_globals');
  const file = templateFile({
    code: `const note = require('copyFromWindow')('note');\n${code}`,
    permissions: needsGlobals ? [globals, ...permissions] : permissions,
  });
  const standIn = startContainer(file, { win, ...options });
  await standIn.settled();
  return { noted, standIn, win };
};

const noteOf = async (code: string, more: Partial<Run> = {}) => (await run({ code, ...more })).noted;
const errorOf = async (code: string, more: Partial<Run> = {}) =>
  (await run({ code, ...more })).standIn.errors[0]?.message;

test('require refuses names it does not know', async () => {
  assert.equal(await errorOf("require('fetch');"), 'fetch is not a valid API name.');
  assert.equal(await errorOf("require('toString');"), 'toString is not a valid API name.');
});

test('small helpers do as GTM does', async () => {
  const code = `
    const getType = require('getType');
    note([[1, [], null, undefined, {}, note, 'x', true].map(getType).join(' ')]);
    const makeInteger = require('makeInteger');
    note([makeInteger(4.6), makeInteger('x'), makeInteger('7')]);
    note([require('makeNumber')('4.5'), require('makeString')(null), require('makeString')([1, 2])]);
    const makeTableMap = require('makeTableMap');
    note([makeTableMap([{ k: 'a', v: 1 }, { k: 'b', v: 2 }], 'k', 'v'), makeTableMap([], 'k', 'v')]);
    const JSON = require('JSON');
    note([JSON.parse('{"a":1}'), JSON.parse('{'), JSON.stringify({ b: [2] })]);
    const Object = require('Object');
    const thing = { a: 1, b: 2 };
    Object.delete(thing, 'a');
    note([Object.keys(thing), Object.values(thing), Object.entries(thing)]);
    const Math = require('Math');
    note([Math.max(1, 2), Math.floor(1.5), Math.random]);
    note([getType(require('getTimestampMillis')())]);
  `;

  assert.deepEqual(await noteOf(code), [
    ['number array null undefined object function string boolean'],
    [5, 0, 7],
    [4.5, 'null', '1,2'],
    [{ a: 1, b: 2 }, null],
    [{ a: 1 }, undefined, '{"b":[2]}'],
    [['b'], [2], [['b', 2]]],
    [2, 1, undefined],
    ['number'],
  ]);
});

test('makeTableMap fails on a table that is not there', async () => {
  assert.match((await errorOf("require('makeTableMap')(undefined, 'k', 'v');")) ?? '', /expects a table/);
});

test('createQueue makes an array, or takes the one that is there', async () => {
  const permissions = [permit.globals({ note: 'rw', queue: 'rw', made: 'rw' })];
  const queue: unknown[] = [];
  const code = "require('createQueue')('queue')({ a: 1 }); require('createQueue')('made')(2);";

  const { win } = await run({ code, permissions, win: fakeWin({ queue }) });

  assert.equal(win.queue, queue);
  assert.deepEqual(queue, [{ a: 1 }]);
  assert.deepEqual(win.made, [2]);
});

test('createQueue looks up push when it is called, and keeps its array', async () => {
  const pushed: unknown[] = [];
  const queue: unknown[] & { push: unknown } = Object.assign([], { push: null });
  const replace = (): void => {
    queue.push = (value: unknown) => pushed.push(value);
  };
  const code = `
    const add = require('createQueue')('queue');
    require('callInWindow')('replace');
    require('setInWindow')('queue', [], true);
    add(1);
  `;

  const { win } = await run({ code, win: fakeWin({ queue, replace }) });

  assert.deepEqual(pushed, [1]);
  assert.deepEqual(win.queue, []);
});

test('createQueue fails where there is no parent or no array', async () => {
  const permissions = [permit.globals({ note: 'r', 'a.b': 'rw', number: 'rw' })];

  assert.equal(await errorOf("require('createQueue')('a.b');", { permissions }), 'Path a.b does not exist.');
  assert.match(
    (await errorOf("require('createQueue')('number')(1);", { permissions, win: fakeWin({ number: 5 }) })) ??
      '',
    /not an array/,
  );
});

test('createQueue and setInWindow need both reading and writing', async () => {
  for (const flags of ['r', 'w']) {
    const permissions = [permit.globals({ note: 'r', x: flags })];
    const prohibited = 'Prohibited readwrite on global variable: x.';

    assert.equal(await errorOf("require('createQueue')('x');", { permissions }), prohibited);
    assert.equal(await errorOf("require('setInWindow')('x', 1);", { permissions }), prohibited);
  }
});

test('setInWindow sets what is undefined, and overrides when told', async () => {
  const win = fakeWin({ taken: 1, nothing: null, absent: undefined });
  const code = `
    const set = require('setInWindow');
    note([set('taken', 2), set('nothing', 2), set('absent', { a: [2] })]);
    note([set('taken', 3, true)]);
  `;

  const { noted } = await run({ code, win });

  assert.deepEqual(noted, [[false, false, true], [true]]);
  assert.deepEqual([win.taken, win.nothing, win.absent], [3, null, { a: [2] }]);
});

test('setInWindow makes no parents, and passes over what is read-only', async () => {
  const win = fakeWin();
  Object.defineProperty(win, 'fixed', { value: 1, enumerable: true });
  const permissions = [permit.globals({ note: 'rw', 'a.b': 'rw', fixed: 'rw' })];
  const code = "const set = require('setInWindow'); note([set('a.b', 1), set('fixed', 2, true)]);";

  const { noted } = await run({ code, win, permissions });

  assert.deepEqual(noted, [[false, true]]);
  assert.equal('a' in win, false);
  assert.equal(win.fixed, 1);
});

test('setInWindow makes native functions of sandboxed ones', async () => {
  const win = fakeWin({ hear: undefined });

  const { noted } = await run({
    code: "require('setInWindow')('hear', (a, b) => { note([a, b]); return [a]; });",
    win,
  });
  const answer = (win.hear as (...args: unknown[]) => unknown)({ a: 1 }, new Date());

  assert.deepEqual(noted, [[{ a: 1 }, undefined]]);
  assert.deepEqual(answer, [{ a: 1 }]);
});

test('copyFromWindow copies, or finds nothing', async () => {
  const permissions = [permit.globals({ note: 'r', 'a.b': 'r', 'x.y': 'r' })];
  const win = fakeWin({ a: { b: { c: [1] } } });
  const code =
    "const copy = require('copyFromWindow'); const b = copy('a.b'); b.c = 2; note([b, copy('x.y')]);";

  const { noted } = await run({ code, win, permissions });

  assert.deepEqual(noted, [[{ c: 2 }, undefined]]);
  assert.deepEqual(win.a, { b: { c: [1] } });
});

test('callInWindow calls with the parent as this, and answers undefined where there is no function', async () => {
  const permissions = [permit.globals({ note: 'r', 'a.b': 'x', 'a.c': 'x' })];
  const a = {
    tag: 'parent',
    b(this: { tag: string }, value: object) {
      return [this.tag, value];
    },
  };
  const code = "const call = require('callInWindow'); note([call('a.b', { x: 1 }), call('a.c')]);";

  const { noted } = await run({ code, win: fakeWin({ a }), permissions });

  assert.deepEqual(noted, [[['parent', { x: 1 }], undefined]]);
});

test('copyFromDataLayer reads the model', async () => {
  const win = fakeWin({ dataLayer: [{ a: { b: 1 } }] });
  const permissions = [permit.dataLayer('a.*')];

  assert.deepEqual(await noteOf("note([require('copyFromDataLayer')('a.b')]);", { win, permissions }), [[1]]);
  assert.equal(
    await errorOf("require('copyFromDataLayer')('x');", { permissions }),
    'Prohibited read from data layer variable: x.',
  );
});

test('consent is read, and later changes are heard', async () => {
  const permissions = [permit.consent({ analytics_storage: 'r' })];
  const code = `
    note([require('isConsentGranted')('analytics_storage')]);
    require('addConsentListener')('analytics_storage', (type, granted) => { note([type, granted]); });
  `;
  const options = { consent: { analytics_storage: 'denied' } } as const;

  const { noted, standIn } = await run({ code, permissions, options });
  standIn.consent.update('analytics_storage', 'granted');
  standIn.consent.update('analytics_storage', 'granted');
  standIn.consent.update('analytics_storage', 'denied');

  assert.deepEqual(noted, [[false], ['analytics_storage', true], ['analytics_storage', false]]);
  assert.equal(
    await errorOf("require('isConsentGranted')('ad_storage');", { permissions }),
    'Prohibited read on consent type: ad_storage.',
  );
});

test('a consent listener is called for changes of the answer only', async () => {
  const permissions = [permit.consent({ ad_storage: 'r' })];
  const code = "require('addConsentListener')('ad_storage', (type, granted) => { note([type, granted]); });";

  const { noted, standIn } = await run({ code, permissions });
  standIn.consent.update('ad_storage', 'granted');

  assert.deepEqual(noted, []);
});

test('a consent listener is called for a late default when the wait for the decision ends', async () => {
  const permissions = [permit.consent({ ad_storage: 'r' })];
  const code = "require('addConsentListener')('ad_storage', (type, granted) => { note([type, granted]); });";
  const { noted, standIn, win } = await run({ code, permissions });

  (function (..._words: unknown[]) {
    // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
    win.dataLayer.push(arguments);
  })('consent', 'default', { ad_storage: 'denied', wait_for_update: 5 });
  assert.deepEqual(noted, []);
  await standIn.settled();

  assert.deepEqual(noted, [['ad_storage', false]]);
});

test('templateStorage keeps values by reference between turns', async () => {
  const permissions = [permit.only('access_template_storage')];
  const code = `
    const storage = require('templateStorage');
    const kept = storage.getItem('kept') || { turns: 0 };
    kept.turns = kept.turns + 1;
    storage.setItem('kept', kept);
    note([kept.turns, storage.getItem('absent')]);
  `;
  const { containerVersion } = templateFile(
    {
      code: `const note = require('copyFromWindow')('note');${code}`,
      permissions: [permit.globals({ note: 'r' }), ...permissions],
    },
    { firingTriggerId: ['2147479573', '2147479553'] },
  );
  const noted: unknown[] = [];
  const win = fakeWin({ note: (value: unknown) => noted.push(value) });

  await startContainer({ containerVersion }, { win }).settled();

  assert.deepEqual(noted, [
    [1, null],
    [2, null],
  ]);
  assert.match(
    (await errorOf("require('templateStorage').getItem('x');")) ?? '',
    /no permission access_template_storage/,
  );
});

test('getContainerVersion tells of preview', async () => {
  const permissions = [permit.only('read_container_data')];
  const code =
    "const v = require('getContainerVersion')(); note([v.containerId, v.previewMode, v.debugMode]);";

  assert.deepEqual(await noteOf(code, { permissions }), [['GTM-FAKE', false, false]]);
  assert.deepEqual(await noteOf(code, { permissions, options: { preview: true } }), [
    ['GTM-FAKE', true, true],
  ]);
});

test('logToConsole is silent where it may not speak', async () => {
  const logged = async (preview: boolean, permissions: readonly PermissionEntry[]) => {
    const lines: unknown[][] = [];
    const win = fakeWin();
    const console = { log: (...line: unknown[]) => lines.push(line) };
    Object.defineProperty(win, 'console', { value: console });
    const { standIn } = await run({
      code: "require('logToConsole')('a', 1);",
      win,
      permissions,
      options: { preview },
    });
    return [...lines, ...standIn.errors];
  };

  assert.deepEqual(await logged(true, [permit.logging('debug')]), [['a', 1]]);
  assert.deepEqual(await logged(false, [permit.logging('debug')]), []);
  assert.deepEqual(await logged(true, []), []);
});

test('queryPermission answers without an error', async () => {
  const permissions = [permit.scripts('https://a.example/'), permit.consent({ ad_storage: 'r' })];
  const code = `
    const query = require('queryPermission');
    note([
      query('inject_script', 'https://a.example/x.js'),
      query('inject_script', 'https://b.example/x.js'),
      query('access_consent', 'ad_storage', 'read'),
      query('access_globals', 'read', 'note'),
      query('send_pixel', 'https://a.example/'),
    ]);
  `;

  assert.deepEqual(await noteOf(code, { permissions }), [[true, false, true, true, false]]);
});

test('callLater postpones, and swallows what is thrown', async () => {
  const { noted, standIn } = await run({
    code: "const later = require('callLater'); later(() => note(['late'])); later(() => { data.x.y(); }); note(['early']);",
  });

  assert.deepEqual(noted, [['early'], ['late']]);
  assert.equal(standIn.errors.length, 1);
});

const scripts = [permit.scripts('https://a.example/*')];

test('injectScript loads once per token and calls everybody back', async () => {
  const { document, scripts: inserted } = fakeDocument();
  const win = fakeWin({ note: undefined });
  Object.defineProperty(win, 'document', { value: document });
  const code = `
    const inject = require('injectScript');
    inject('https://a.example/1.js', () => note([1]), () => note(['failed 1']), 'token');
    inject('https://a.example/2.js', () => note([2]), () => note(['failed 2']), 'token');
    inject('https://a.example/3.js', () => note([3]));
  `;
  const running = run({ code, win, permissions: scripts });

  await new Promise(resolve => setTimeout(resolve, 20));
  const facts = inserted.map(({ src, async, type }) => ({ src, async, type }));
  for (const script of inserted) end(script, 'onload');
  const { noted } = await running;

  assert.deepEqual(facts, [
    { src: 'https://a.example/1.js', async: true, type: 'text/javascript' },
    { src: 'https://a.example/3.js', async: true, type: 'text/javascript' },
  ]);
  assert.deepEqual(noted, [[3], [1], [2]]);
});

test('injectScript frees a token whose script failed, and swallows errors of callbacks', async () => {
  const { document, scripts: inserted } = fakeDocument();
  const win = fakeWin({ note: undefined });
  Object.defineProperty(win, 'document', { value: document });
  const code = `
    const inject = require('injectScript');
    inject('https://a.example/1.js', undefined, () => {
      note(['failed']);
      inject('https://a.example/1.js', () => { data.x.y(); }, undefined, 'token');
    }, 'token');
  `;
  const running = run({ code, win, permissions: scripts });

  await new Promise(resolve => setTimeout(resolve, 20));
  end(inserted[0], 'onerror');
  await new Promise(resolve => setTimeout(resolve, 20));
  end(inserted[1], 'onload');
  const { noted, standIn } = await running;

  assert.deepEqual(noted, [['failed']]);
  assert.equal(standIn.errors.length, 1);
});

test('injectScript keeps to its permission', async () => {
  assert.equal(
    await errorOf("require('injectScript')('https://b.example/x.js');", { permissions: scripts }),
    'Prohibited script URL: https://b.example/x.js',
  );
  assert.match(
    (await errorOf("require('injectScript')('https://a.example/x.js');", { permissions: scripts })) ?? '',
    /needs a window with a document/,
  );
  assert.match(
    (await errorOf("require('injectScript')('x', 5);", { permissions: scripts })) ?? '',
    /a function, not 5/,
  );
});

test('a prohibited call stops the tag, and the page does not notice', async () => {
  const permissions = [permit.globals({ note: 'r' })];

  const { noted, standIn } = await run({
    code: "note(['before']); require('copyFromWindow')('secret'); note(['after']); data.gtmOnSuccess();",
    win: fakeWin({ secret: 1 }),
    permissions,
  });

  assert.deepEqual(noted, [['before']]);
  assert.deepEqual(standIn.errors, [
    { where: 'Template tag', message: 'Prohibited read on global variable: secret.' },
  ]);
  assert.equal(standIn.tagRuns[0]?.outcome, 'error');
  assert.deepEqual(standIn.tagRuns[0]?.callbacks, []);
});
