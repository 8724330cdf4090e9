import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConsent } from './consent.ts';
import { fakeFile, fakeWin } from './fakes.ts';
import { startContainer } from './stand-in.ts';

const listening = () => {
  const consent = createConsent();
  let calls = 0;
  consent.listen('ad_storage', () => calls++);
  return { consent, calls: () => calls };
};

test('takes a type that nobody set for granted', () => {
  assert.equal(createConsent().granted('ad_storage'), true);
});

test('lets a decision beat the default, and a default of denied stand', () => {
  const { consent } = listening();

  consent.setDefault('ad_storage', 'denied');
  consent.setDefault('ad_storage', 'granted');
  assert.equal(consent.granted('ad_storage'), false);
  consent.update('ad_storage', 'granted');
  consent.setDefault('ad_storage', 'denied');

  assert.equal(consent.granted('ad_storage'), true);
});

test('tells listeners of decisions that change something, not of defaults', () => {
  const { consent, calls } = listening();

  consent.setDefault('ad_storage', 'denied');
  consent.update('ad_storage', 'denied');
  consent.update('analytics_storage', 'granted');
  assert.equal(calls(), 0);
  consent.update('ad_storage', 'granted');
  consent.update('ad_storage', 'granted');

  assert.equal(calls(), 1);
});

test('tells listeners when a wait ends, by a decision or without', () => {
  const decided = listening();
  const undecided = listening();
  for (const { consent } of [decided, undecided]) consent.setDefault('ad_storage', 'denied', true);

  decided.consent.update('ad_storage', 'denied');
  decided.consent.stopWaiting('ad_storage');
  undecided.consent.stopWaiting('ad_storage');

  assert.equal(decided.calls(), 1);
  assert.equal(undecided.calls(), 1);
});

test('shows listeners a state in which all types of one update are set', () => {
  const consent = createConsent();
  const seen: boolean[] = [];
  for (const type of ['a', 'b']) consent.setDefault(type, 'denied');
  consent.listen('a', () => seen.push(consent.granted('b')));

  consent.updateAll({ a: 'granted', b: 'granted' });

  assert.deepEqual(seen, [true]);
});

test('shields the page from what a listener throws', () => {
  const { consent, calls } = listening();
  consent.listen('ad_storage', () => {
    throw new Error('mine');
  });

  consent.update('ad_storage', 'denied');

  assert.equal(calls(), 1);
});

test('obeys gtag, and shares one state among the containers of a page', async () => {
  const win = fakeWin();
  const gtag = (..._words: unknown[]): void => {
    (function (..._same: unknown[]) {
      // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
      win.dataLayer.push(arguments);
    })(..._words);
  };
  gtag('consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied', wait_for_update: 5 });

  const first = startContainer(fakeFile(), { win });
  const second = startContainer(fakeFile(), { win, containerId: 'GTM-SECOND' });
  await first.settled();
  gtag('consent', 'update', { analytics_storage: 'granted' });

  for (const { consent } of [first, second]) {
    assert.equal(consent.granted('analytics_storage'), true);
    assert.equal(consent.granted('ad_storage'), false);
  }
});

test('reports what it does not model of gtag', async () => {
  const win = fakeWin();
  const standIn = startContainer(fakeFile(), { win });
  const command = (...words: unknown[]): void => {
    (function (..._same: unknown[]) {
      // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
      win.dataLayer.push(arguments);
    })(...words);
  };

  command('consent', 'default', { ad_storage: 'denied', region: ['DE'] });
  command('consent', 'declare', { ad_storage: 'denied' });

  assert.deepEqual(
    standIn.errors.map(({ where }) => where),
    ['gtag', 'gtag'],
  );
  assert.equal(standIn.consent.granted('ad_storage'), true);
});
