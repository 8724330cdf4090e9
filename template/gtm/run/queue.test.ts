import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataVariable, eventTrigger, fakeFile, fakeWin, ga4Tag, permit, templateFile } from './fakes.ts';
import { startContainer } from './stand-in.ts';

const builtIn = ['2147479572', '2147479573', '2147479553'];
const everything = fakeFile({
  tag: [ga4Tag('every', [...builtIn, '1', '2'])],
  trigger: [eventTrigger('1', 'one'), eventTrigger('2', 'two')],
  variable: [dataVariable('x')],
});
const names = (hits: readonly { name: string }[]) => hits.map(({ name }) => name);

test('initialises before the first event, after what was set earlier', async () => {
  const win = fakeWin({ dataLayer: [{ x: 'early' }, { event: 'one' }] });

  const standIn = startContainer(everything, { win });
  await standIn.settled();

  assert.deepEqual(names(standIn.hits), ['gtm.init_consent', 'gtm.init', 'one', 'gtm.js']);
  assert.deepEqual(win.dataLayer[1], { event: 'one', 'gtm.uniqueEventId': 3 });
  assert.equal(standIn.values('x'), 'early');
});

test('waits for a timer to work off the queue, or for the next push', () => {
  const win = fakeWin();

  const standIn = startContainer(everything, { win });
  assert.deepEqual(standIn.hits, []);
  win.dataLayer.push({ event: 'one' });

  assert.deepEqual(names(standIn.hits), ['gtm.init_consent', 'gtm.init', 'gtm.js', 'one']);
});

test('takes each argument of a push as a message of its own', () => {
  const win = fakeWin();
  const standIn = startContainer(everything, { win });

  win.dataLayer.push({ event: 'one' }, { event: 'two' });

  assert.deepEqual(names(standIn.hits).slice(3), ['one', 'two']);
  assert.equal(win.dataLayer.length, 3);
});

test('answers true, and false when a tag ran', () => {
  const win = fakeWin();
  startContainer(everything, { win });
  win.dataLayer.push({});

  assert.equal(win.dataLayer.push({ event: 'nobody' }), true);
  assert.equal(win.dataLayer.push({ event: 'one' }), false);
});

test('ignores texts, null, and names of events that are no text', () => {
  const win = fakeWin();
  const standIn = startContainer(everything, { win });

  win.dataLayer.push('one', null, undefined, { event: 5 }, { event: {} });

  assert.equal(standIn.hits.length, 3);
});

test('marks objects with an event, even ones of a class, and passes over frozen ones', () => {
  class Own {
    event = 'one';
    x = 'own';
  }
  const win = fakeWin();
  const standIn = startContainer(everything, { win });
  const own = new Own();
  const bare = Object.assign(Object.create(null), { event: 'two' });

  win.dataLayer.push(own, bare, Object.freeze({ event: 'one', x: 'frozen' }));

  assert.deepEqual(names(standIn.hits).slice(3), ['one', 'two', 'one']);
  assert.equal((own as { 'gtm.uniqueEventId'?: number })['gtm.uniqueEventId'], 4);
  assert.equal(standIn.values('x'), 'frozen');
});

test('does not hear a push captured earlier, an assignment or another array', () => {
  const win = fakeWin();
  const early = win.dataLayer.push.bind(win.dataLayer);
  const standIn = startContainer(everything, { win });
  win.dataLayer.push({});

  early({ event: 'one' });
  win.dataLayer[win.dataLayer.length] = { event: 'one' };
  win.dataLayer = [];
  win.dataLayer.push({ event: 'one' });

  assert.equal(standIn.hits.length, 3);
});

test('keeps the latest entries of its limit', () => {
  const win = fakeWin();
  const standIn = startContainer(everything, { win });

  for (let index = 0; index < 400; index++) win.dataLayer.push({ x: index });

  assert.equal(win.dataLayer.length, 300);
  assert.deepEqual(win.dataLayer[299], { x: 399 });
  assert.equal(standIn.values('x'), 399);
});

test('goes on after a message that cannot be merged', () => {
  const win = fakeWin();
  const standIn = startContainer(everything, { win });
  const circle: { self?: object } = {};
  circle.self = circle;

  assert.throws(() => win.dataLayer.push(circle), RangeError);
  win.dataLayer.push({ event: 'one' });

  assert.deepEqual(names(standIn.hits).slice(3), ['one']);
});

test('lines up what is pushed while an event is being worked off', () => {
  const pushing = templateFile(
    {
      code: "const push = require('createQueue')('dataLayer'); push({ event: 'one' }); push({ x: 'late' });",
      permissions: [permit.globals({ dataLayer: 'rw' })],
    },
    { priority: { type: 'INTEGER', value: '1' } },
  ).containerVersion;
  const file = fakeFile({
    ...everything.containerVersion,
    ...pushing,
    tag: [...(pushing.tag ?? []), ga4Tag('every', ['2147479573', '1'], {}, { params: { x: '{{x}}' } })],
  });
  const win = fakeWin();
  const standIn = startContainer(file, { win });

  win.dataLayer.push({});

  assert.deepEqual(names(standIn.hits), ['gtm.init', 'one']);
  assert.deepEqual(standIn.hits[1]?.params, {});
});

test('stores what sandboxed code pushes in a wrapper, and works it off all the same', () => {
  const file = templateFile(
    {
      code: "require('createQueue')('dataLayer')({ event: 'one', x: 1 });",
      permissions: [permit.globals({ dataLayer: 'rw' })],
    },
    {},
    { trigger: [eventTrigger('1', 'one')], variable: [dataVariable('x')] },
  );
  const win = fakeWin();
  const standIn = startContainer(file, { win });

  win.dataLayer.push({});
  const wrapped = win.dataLayer.at(-1) as {
    value: object;
    event?: string;
    getUntrustedMessageValue(): object;
  };

  assert.equal(wrapped.event, undefined);
  assert.equal(wrapped.value, wrapped.getUntrustedMessageValue());
  assert.deepEqual(Object.keys(wrapped), ['value']);
  assert.equal(standIn.values('x'), 1);
});

test('wraps what the page pushes while sandboxed code has called it', () => {
  const win = fakeWin({ companion: () => win.dataLayer.push({ event: 'one' }) });
  const file = templateFile({
    code: "require('callInWindow')('companion');",
    permissions: [permit.globals({ companion: 'x' })],
  });
  startContainer(file, { win });

  win.dataLayer.push({});

  assert.deepEqual(Object.keys(win.dataLayer.at(-1) as object), ['value']);
});

test('calls eventCallback with the container, also when nothing fired', async () => {
  const called: unknown[] = [];
  const win = fakeWin();
  const standIn = startContainer(everything, { win });

  win.dataLayer.push({ event: 'nobody', eventCallback: (id: string) => called.push(id) });
  assert.deepEqual(called, []);
  await standIn.settled();

  assert.deepEqual(called, ['GTM-FAKE']);
});

test('reports gtag commands that are not modelled', () => {
  const win = fakeWin();
  const standIn = startContainer(everything, { win });

  (function (..._words: unknown[]) {
    // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
    win.dataLayer.push(arguments);
  })('config', 'G-1');

  assert.match(standIn.errors[0]?.message ?? '', /gtag\('config'/);
});

test("sends the site's own gtag event, and fires the triggers of its name", () => {
  const win = fakeWin();
  const standIn = startContainer(everything, { win });

  (function (..._words: unknown[]) {
    // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
    win.dataLayer.push(arguments);
  })('event', 'two', { send_to: 'G-SITE', value: 12, currency: 'EUR' });

  const [own, ...fired] = standIn.hits.filter(({ name }) => name === 'two');
  assert.deepEqual(own, {
    measurementId: 'G-SITE',
    name: 'two',
    params: { 'epn.value': 12, 'ep.currency': 'EUR' },
    userProperties: {},
  });
  assert.deepEqual(names(fired), ['two']);
});

test('runs two containers on one queue', async () => {
  const win = fakeWin();
  const first = startContainer(everything, { win });
  const second = startContainer(everything, { win, containerId: 'GTM-SECOND' });
  const called: unknown[] = [];

  win.dataLayer.push({ event: 'one', x: 1, eventCallback: (id: string) => called.push(id) });
  await first.settled();
  await second.settled();

  const expected = ['gtm.init_consent', 'gtm.init', 'gtm.js', 'one'];
  assert.deepEqual(names(first.hits), expected);
  assert.deepEqual(names(second.hits), expected);
  assert.deepEqual(
    first.tagRuns.map(({ eventId }) => eventId),
    second.tagRuns.map(({ eventId }) => eventId),
  );
  assert.deepEqual(called, ['GTM-FAKE', 'GTM-SECOND']);
  assert.equal(win.dataLayer.length, 3);
});

test('wraps once for two containers', () => {
  const pushing = templateFile(
    {
      code: "require('createQueue')('dataLayer')({ event: 'one', x: 1 });",
      permissions: [permit.globals({ dataLayer: 'rw' })],
    },
    { firingTriggerId: ['3'] },
    { trigger: [eventTrigger('3', 'go')] },
  );
  const win = fakeWin();
  startContainer(pushing, { win });
  const second = startContainer(everything, { win });

  win.dataLayer.push({ event: 'go' });
  const wrapped = win.dataLayer.at(-1) as { value: { event: string } };

  assert.equal(wrapped.value.event, 'one');
  assert.equal(names(second.hits).at(-1), 'one');
});
