import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataVariable, eventTrigger, fakeFile, fakeWin, ga4Tag } from '../fakes.ts';
import { type Options, startContainer } from '../stand-in.ts';

const sent = { params: { x: '{{x}}', word: '{{_event}}' }, userProperties: { x: '{{x}}' } };

const send = (x: unknown, more: object = {}, options: Partial<Options> = {}) => {
  const win = fakeWin();
  const standIn = startContainer(
    fakeFile({
      tag: [ga4Tag('GA4', ['1'], more, sent)],
      trigger: [eventTrigger('1', 'chat_opened')],
      variable: [dataVariable('x')],
    }),
    { win, ...options },
  );
  win.dataLayer.push({ event: 'chat_opened', x });
  return standIn;
};

const table: readonly [description: string, value: unknown, params: object][] = [
  ['a text under ep', 'acme', { 'ep.x': 'acme' }],
  ['a number under epn', 7, { 'epn.x': 7 }],
  ['a boolean as text', true, { 'ep.x': 'true' }],
  ['false as text', false, { 'ep.x': 'false' }],
  ['nothing for undefined', undefined, {}],
  ['an empty text for null', null, { 'ep.x': '' }],
  ['an empty text', '', { 'ep.x': '' }],
  ['an object as it makes a text', { a: 1 }, { 'ep.x': '[object Object]' }],
  ['a long text uncut', 'x'.repeat(200), { 'ep.x': 'x'.repeat(200) }],
];

for (const [description, value, params] of table) {
  test(`sends ${description}`, () => {
    assert.deepEqual(send(value).hits[0]?.params, { ...params, 'ep.word': 'chat_opened' });
  });
}

test('sends user properties under prefixes of their own', () => {
  assert.deepEqual(send('a').hits[0]?.userProperties, { 'up.x': 'a' });
  assert.deepEqual(send(5).hits[0]?.userProperties, { 'upn.x': 5 });
});

test('sends the name of the event and the measurement id', () => {
  const [hit] = send('a').hits;

  assert.equal(hit?.name, 'chat_opened');
  assert.equal(hit?.measurementId, 'G-FAKE');
});

test('sends an e-mail address, unless the stream redacts it', () => {
  const text = 'write to Lena.Probe+shop@mail.example.com or me@here';

  assert.equal(send(text).hits[0]?.params['ep.x'], text);
  assert.equal(
    send(text, {}, { redactsEmail: true }).hits[0]?.params['ep.x'],
    'write to (redacted) or me@here',
  );
  assert.equal(send(7, {}, { redactsEmail: true }).hits[0]?.params['epn.x'], 7);
});

test('fails without a measurement id', async () => {
  const standIn = send('a', {
    parameter: [
      { type: 'TEMPLATE', key: 'eventName', value: 'x' },
      { type: 'TEMPLATE', key: 'measurementIdOverride', value: '' },
    ],
  });
  await standIn.settled();

  assert.deepEqual(standIn.hits, []);
  assert.equal(standIn.tagRuns[0]?.outcome, 'failure');
});

test('refuses parameters it does not know', () => {
  const parameter = [{ type: 'TAG_REFERENCE', key: 'measurementId', value: 'Config' }];

  assert.throws(() => send('a', { parameter }), /no "measurementId"/);
});
