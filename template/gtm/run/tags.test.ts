import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TagEntry } from '../file/entries.ts';
import { eventTrigger, fakeFile, fakeWin, ga4Tag, templateFile, templateTag } from './fakes.ts';
import { startContainer } from './stand-in.ts';

const trigger = [eventTrigger('1', 'one'), eventTrigger('2', 'two'), eventTrigger('3', 'one')];

const start = (tag: readonly TagEntry[], consent = {}) => {
  const win = fakeWin();
  const standIn = startContainer(fakeFile({ tag, trigger }), { win, consent });
  return { standIn, push: (event: string) => win.dataLayer.push({ event }), win };
};

const priority = (value: string) => ({ priority: { type: 'INTEGER', value } });
const needed = (type: string) => ({
  consentSettings: {
    consentStatus: 'NEEDED',
    consentType: { type: 'LIST', list: [{ type: 'TEMPLATE', value: type }] },
  },
});

test('runs the higher priority first, and equal ones as they stand in the file', () => {
  const { standIn, push } = start([
    ga4Tag('low', ['1'], priority('-1')),
    ga4Tag('first', ['1']),
    ga4Tag('second', ['1']),
    ga4Tag('high', ['1'], priority('10')),
  ]);

  push('one');

  assert.deepEqual(
    standIn.fired.map(({ tag }) => tag),
    ['high', 'first', 'second', 'low'],
  );
});

test('runs a tag once per event, whichever of its triggers hear it', () => {
  const { standIn, push } = start([ga4Tag('GA4', ['1', '3', '2'])]);

  push('one');
  push('one');

  assert.deepEqual(standIn.fired, [
    { tag: 'GA4', trigger: 'one, one', event: 'one' },
    { tag: 'GA4', trigger: 'one, one', event: 'one' },
  ]);
});

test('runs a tag once per page where told', () => {
  const { standIn, push } = start([ga4Tag('GA4', ['1', '2'], { tagFiringOption: 'ONCE_PER_LOAD' })]);

  push('one');
  push('two');
  push('one');

  assert.equal(standIn.hits.length, 1);
});

test('runs an unlimited tag as often as it is asked, also within one event', async () => {
  const setup = { setupTag: [{ tagName: 'before' }] };
  const asked = async (option: string) => {
    const { standIn, push } = start([
      ga4Tag('before', [], { tagFiringOption: option }),
      ga4Tag('a', ['1'], setup),
      ga4Tag('b', ['1'], setup),
    ]);
    push('one');
    await standIn.settled();
    return standIn.fired.map(({ tag }) => tag);
  };

  assert.deepEqual(await asked('UNLIMITED'), ['before', 'before', 'a', 'b']);
  assert.deepEqual(await asked('ONCE_PER_EVENT'), ['before', 'a', 'b']);
});

test('starts tags of lower priority while a tag waits for its setup tag, of whatever kind that is', async () => {
  const { standIn, push } = start([
    ga4Tag('main', ['1'], { ...priority('10'), setupTag: [{ tagName: 'before' }] }),
    ga4Tag('lower', ['1']),
    ga4Tag('before', []),
  ]);

  push('one');
  await standIn.settled();

  assert.deepEqual(
    standIn.fired.map(({ tag }) => tag),
    ['before', 'lower', 'main'],
  );
});

test('lets a blocking trigger win', () => {
  const { standIn, push } = start([ga4Tag('GA4', ['1', '2'], { blockingTriggerId: ['3'] })]);

  push('one');
  push('two');

  assert.deepEqual(
    standIn.fired.map(({ event }) => event),
    ['two'],
  );
});

test('does not run a paused tag', () => {
  const { standIn, push } = start([ga4Tag('GA4', ['1'], { paused: true })]);

  push('one');

  assert.deepEqual(standIn.fired, []);
  assert.equal(standIn.tagRuns[0]?.outcome, 'paused');
});

test('loses the events of a tag whose consent is denied', async () => {
  const { standIn, push } = start([ga4Tag('GA4', ['1'], needed('analytics_storage'))], {
    analytics_storage: 'denied',
  });

  push('one');
  standIn.consent.update('analytics_storage', 'granted');
  push('one');
  await standIn.settled();

  assert.equal(standIn.hits.length, 1);
  assert.deepEqual(
    standIn.tagRuns.map(({ outcome }) => outcome),
    ['no consent', 'success'],
  );
});

test('takes a consent that nobody set for granted', () => {
  const { standIn, push } = start([ga4Tag('GA4', ['1'], needed('analytics_storage'))]);

  push('one');

  assert.equal(standIn.hits.length, 1);
});

test('counts a turn without consent as the one turn of a page', () => {
  const { standIn, push } = start(
    [ga4Tag('GA4', ['1'], { ...needed('ad_storage'), tagFiringOption: 'ONCE_PER_LOAD' })],
    { ad_storage: 'denied' },
  );

  push('one');
  standIn.consent.update('ad_storage', 'granted');
  push('one');

  assert.deepEqual(standIn.hits, []);
});

test('waits for the setup tag', async () => {
  const file = templateFile(
    { code: 'data.gtmOnSuccess();' },
    { name: 'before', firingTriggerId: [] },
    { trigger },
  ).containerVersion;
  const main = ga4Tag('main', ['1'], { setupTag: [{ tagName: 'before', stopOnSetupFailure: true }] });
  const win = fakeWin();
  const standIn = startContainer(fakeFile({ ...file, tag: [main, ...(file.tag ?? [])] }), { win });

  win.dataLayer.push({ event: 'one' });
  assert.deepEqual(standIn.fired, [{ tag: 'before', trigger: 'setup of main', event: 'one' }]);
  await standIn.settled();

  assert.deepEqual(
    standIn.tagRuns.map(({ tag, outcome }) => [tag, outcome]),
    [
      ['before', 'success'],
      ['main', 'success'],
    ],
  );
});

test('stops at a setup tag that failed, if so told', async () => {
  const run = async (stopOnSetupFailure: boolean) => {
    const file = templateFile(
      { code: 'data.gtmOnFailure();' },
      { name: 'before', firingTriggerId: [] },
      { trigger },
    ).containerVersion;
    const main = ga4Tag('main', ['1'], { setupTag: [{ tagName: 'before', stopOnSetupFailure }] });
    const win = fakeWin();
    const standIn = startContainer(fakeFile({ ...file, tag: [main, ...(file.tag ?? [])] }), { win });
    win.dataLayer.push({ event: 'one' });
    await standIn.settled();
    return standIn.tagRuns.map(({ outcome }) => outcome);
  };

  assert.deepEqual(await run(true), ['failure', 'setup failed']);
  assert.deepEqual(await run(false), ['failure', 'success']);
});

test('shows every callback of a tag, and lets the first decide', async () => {
  const run = async (code: string) => {
    const standIn = startContainer(templateFile({ code }), { win: fakeWin() });
    await standIn.settled();
    return standIn.tagRuns.map(({ outcome, callbacks }) => [outcome, ...callbacks]);
  };

  assert.deepEqual(await run(''), [['running']]);
  assert.deepEqual(await run('data.gtmOnSuccess();'), [['success', 'success']]);
  assert.deepEqual(await run('data.gtmOnFailure(); data.gtmOnSuccess();'), [
    ['failure', 'failure', 'success'],
  ]);
});

test('keeps the error of a tag from the page', async () => {
  const { containerVersion } = templateFile({ code: 'data.nothing.at.all();' });
  const tag = [...(containerVersion.tag ?? []), ga4Tag('after', ['2147479573'])];

  const standIn = startContainer(fakeFile({ ...containerVersion, tag }), { win: fakeWin() });
  await standIn.settled();

  assert.deepEqual(
    standIn.tagRuns.map(({ outcome }) => outcome),
    ['error', 'success'],
  );
  assert.equal(standIn.errors[0]?.where, 'Template tag');
});

test('refuses what it does not model', () => {
  const tag = (more: object) => () => start([ga4Tag('GA4', ['1'], more)]);

  assert.throws(tag({ type: 'googtag' }), /knows no type of tag "googtag"/);
  assert.throws(tag({ type: 'cvt_1_2' }), /knows no template "cvt_1_2"/);
  assert.throws(tag({ firingTriggerId: ['9'] }), /knows no trigger "9"/);
  assert.throws(tag({ tagFiringOption: 'oncePerEvent' }), /firing option "oncePerEvent"/);
  assert.throws(tag({ consentSettings: { consentStatus: 'needed' } }), /consent status "needed"/);
  assert.throws(tag({ teardownTag: [] }), /no "teardownTag"/);
  assert.throws(tag({ setupTag: [{ tagName: 'nobody' }] }), /"nobody" of "GA4" does not exist/);
  assert.throws(() => start([ga4Tag('same', ['1']), ga4Tag('same', ['1'])]), /same name/);
  assert.throws(() => start([templateTag()]), /knows no template/);
});
