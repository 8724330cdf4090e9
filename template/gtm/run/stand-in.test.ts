import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataVariable, eventTrigger, type FakeWin, fakeFile, fakeWin, ga4Tag } from './fakes.ts';
import { startContainer } from './stand-in.ts';

const chat = fakeFile({
  tag: [ga4Tag('GA4', ['1'], {}, { params: { vendor: '{{chat_vendor}}', nth: '{{chat_nth}}' } })],
  trigger: [eventTrigger('1', 'chat_opened')],
  variable: [dataVariable('chat_vendor'), dataVariable('chat_nth')],
  builtInVariable: [{ type: 'EVENT', name: 'Event' }],
});

test('takes a record from the data layer to a hit', async () => {
  const win = fakeWin();

  const standIn = startContainer(chat, { win });
  await standIn.settled();
  win.dataLayer.push({ event: 'chat_opened', chat_vendor: 'acme', chat_nth: 1 });

  assert.deepEqual(standIn.hits, [
    {
      measurementId: 'G-FAKE',
      name: 'chat_opened',
      params: { 'ep.vendor': 'acme', 'epn.nth': 1 },
      userProperties: {},
    },
  ]);
  assert.deepEqual(standIn.fired, [{ tag: 'GA4', trigger: 'chat_opened', event: 'chat_opened' }]);
  assert.equal(standIn.values('Event'), 'chat_opened');
  assert.equal(standIn.values('chat_nth'), 1);
  assert.deepEqual(standIn.errors, []);
});

test('listens to a queue of another name, and makes it if it is not there', () => {
  const win = fakeWin() as FakeWin & { myLayer?: unknown[] };

  const standIn = startContainer(chat, { win, dataLayerName: 'myLayer' });
  win.myLayer?.push({ event: 'chat_opened' });

  assert.equal(standIn.hits.length, 1);
});

test('touches nothing on a page when it refuses a file', () => {
  const win = fakeWin();
  const file = fakeFile({ tag: [ga4Tag('GA4', ['nobody'])] });

  assert.throws(() => startContainer(file, { win }));

  assert.deepEqual(win.dataLayer, []);
});

test('refuses parts of a container it does not know, and a queue that is none', () => {
  const zoned = { containerVersion: { ...chat.containerVersion, zone: [] } };

  assert.throws(() => startContainer(zoned, { win: fakeWin() }), /no "zone" on the container/);
  const gallery = [{ templateId: '1', name: 'T', templateData: '', galleryReference: {} }];
  assert.throws(
    () => startContainer(fakeFile({ customTemplate: gallery }), { win: fakeWin() }),
    /no "galleryReference" on the template "T"/,
  );
  assert.throws(() => startContainer(chat, { win: fakeWin({ dataLayer: {} }) }), /dataLayer is not an array/);
});

test('announces the moments of a page, once for two containers', async () => {
  const handlers: { [event: string]: (() => void)[] } = {};
  const addEventListener = (event: string, handler: () => void): void => {
    handlers[event] = [...(handlers[event] ?? []), handler];
  };
  const document = { readyState: 'loading', addEventListener };
  const win = fakeWin({ document, addEventListener });
  const first = startContainer(chat, { win });
  const second = startContainer(chat, { win });

  for (const handler of [...(handlers.DOMContentLoaded ?? []), ...(handlers.load ?? [])]) handler();
  await first.settled();
  await second.settled();

  const names = win.dataLayer.map(message => (message as { event: string }).event);
  assert.deepEqual(names, ['gtm.js', 'gtm.js', 'gtm.dom', 'gtm.load']);
});
