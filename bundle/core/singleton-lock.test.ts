import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Install } from '../../schemas/src/status.ts';
import { withFake } from './fake-built-in.ts';
import { type FakePage, fakePage, listeningPage, recordsOf } from './fake-page.ts';
import { version } from './generated/version.ts';
import { start } from './start.ts';

type Callback = (...args: unknown[]) => unknown;

const mark = Symbol.for('chat-datalayer');
const callbackOf = (page: FakePage) => page.userlikeTrackingEvent as Callback;
const statusOf = (page: FakePage) => page.chatTracker.status!();

/** What a copy of another version does when it finds that the page has an owner. */
const arrive = (page: FakePage, other: Install) =>
  (page as unknown as { [mark: symbol]: (other: Install) => void })[mark]!(other);

describe('the page', () => {
  it('shows its owner to nobody who looks through its names', () => {
    const page = listeningPage();

    assert.ok(mark in page);
    assert.ok(!Object.keys(page).includes('chat-datalayer'));
    assert.equal(Object.getOwnPropertyDescriptor(page, mark)?.enumerable, false);
    assert.deepEqual(Object.getOwnPropertySymbols({ ...page }), []);
  });

  it('has one owner: a second copy hooks nothing, and each event is heard once', async () => {
    const page = listeningPage();
    const before = callbackOf(page);

    start(page, 'standard');

    assert.equal(callbackOf(page), before);
    before('chat_started');
    assert.equal((await recordsOf(page)).length, 1);
    assert.equal(statusOf(page).counts.heard, 1);
  });

  it('keeps what the owner has put on chatTracker', () => {
    const page = listeningPage();
    const { status, track, stop } = page.chatTracker;

    start(page, 'debug');

    assert.deepEqual(
      [page.chatTracker.status, page.chatTracker.track, page.chatTracker.stop],
      [status, track, stop],
    );
  });
});

describe('a second copy', () => {
  it('of the same version and build is listed, and no problem', () => {
    const page = listeningPage();

    start(page, 'standard');

    assert.deepEqual(statusOf(page).installs, [
      { version, build: 'standard' },
      { version, build: 'standard' },
    ]);
    assert.deepEqual(statusOf(page).problems, []);
  });

  it('of another build is listed and reported', () => {
    const page = listeningPage();

    start(page, 'debug');

    assert.deepEqual(statusOf(page).installs.at(-1), { version, build: 'debug' });
    assert.deepEqual(statusOf(page).problems, [{ code: 'second_install', key: 'debug', value: version }]);
  });

  it('of another version is listed and reported', () => {
    const page = listeningPage();

    arrive(page, { version: '9.9.9', build: 'standard' });

    assert.deepEqual(statusOf(page).installs.at(-1), { version: '9.9.9', build: 'standard' });
    assert.deepEqual(statusOf(page).problems, [{ code: 'second_install', key: 'standard', value: '9.9.9' }]);
  });

  it('steps back for an owner of another version, and tells it so', () => {
    const told: Install[] = [];
    const page = Object.defineProperty(fakePage(), mark, { value: (other: Install) => told.push(other) });

    start(page, 'standard');

    assert.deepEqual(told, [{ version, build: 'standard' }]);
    assert.equal(page.chatTracker, undefined);
    assert.ok(!('userlikeTrackingEvent' in page));
  });

  it('steps back in silence if that owner throws', () => {
    const page = Object.defineProperty(fakePage(), mark, {
      value: () => {
        throw new Error('of another version');
      },
    });

    assert.doesNotThrow(() => start(page, 'standard')());

    assert.ok(!('userlikeTrackingEvent' in page));
  });

  it('cannot stop the first one', async () => {
    const page = listeningPage();

    start(page, 'standard')();
    callbackOf(page)('chat_started');

    assert.equal((await recordsOf(page)).length, 1);
  });
});

describe('stop', () => {
  it('gives the page back', () => {
    const page = listeningPage({}, { LoyJoy: undefined });
    const names = new Set(Object.keys(fakePage()));

    page.chatTracker.stop!();

    const left = Object.keys(page).filter(name => !names.has(name) && page[name] !== undefined);
    assert.deepEqual(left, ['chatTracker']);
    assert.ok(!(mark in page));
  });

  it('is silent afterwards, whatever the page or a vendor still does', async () => {
    const looks: (() => void)[] = [];
    const page = listeningPage({}, { setTimeout: (look: () => void) => looks.push(look) });
    const kept = callbackOf(page);
    const { push } = page.chatTracker;

    page.chatTracker.stop!();
    kept('chat_started');
    page.chatTracker.track!('loyjoy', 'open');
    page.chatTracker.push({ consent: 'granted' });
    push({ consent: 'granted' });
    for (const look of looks) look();
    kept('chat_started');

    assert.deepEqual(await recordsOf(page), []);
    assert.ok(!('userlikeTrackingEvent' in page));
  });

  it('drops what waited, and what was on its way', async () => {
    const held = listeningPage({ consent: 'denied' });
    const fresh = listeningPage();

    for (const page of [held, fresh]) {
      callbackOf(page)('chat_started');
      page.chatTracker.stop!();
      page.chatTracker.push({ consent: 'granted' });
      assert.deepEqual(await recordsOf(page), []);
      assert.equal(statusOf(page).counts.dropped, 1);
    }
  });

  it('called twice does nothing more', () => {
    const page = listeningPage();
    const { stop } = page.chatTracker;

    stop!();
    const second = start(page, 'standard');
    stop!();

    assert.ok('userlikeTrackingEvent' in page);
    second();
  });

  it('leaves chatTracker a plain queue, for the next start', () => {
    const page = listeningPage();

    page.chatTracker.stop!();
    page.chatTracker.push({ staff: 'keep' });

    assert.equal(page.chatTracker.push, Array.prototype.push);
    assert.equal(page.chatTracker.length, 2);
  });

  it('may be followed by another start, with all settings of the page', async () => {
    const page = listeningPage({ dataLayer: 'layer' });

    page.chatTracker.stop!();
    page.chatTracker.push({ ignore: ['chat_quit'] });
    start(page, 'standard');
    callbackOf(page)('chat_started');
    callbackOf(page)('chat_quit');
    await recordsOf(page);

    const { layer } = page as unknown as { layer: { chat_seq: number }[] };
    assert.deepEqual(
      layer.map(({ chat_seq }) => chat_seq),
      [1],
    );
    assert.deepEqual(statusOf(page).counts, { heard: 2, pushed: 1, held: 0, dropped: 0, ignored: 1 });
    assert.deepEqual(statusOf(page).problems, []);
  });

  it('restores every chat even if one of them does not allow it', () => {
    const track = () => {};
    const page = listeningPage(
      { vendors: ['loyjoy', 'usercom', 'userlike'] },
      { civchat: {}, userlikeTrackingEvent: track },
    );
    Object.freeze(page.civchat);

    assert.doesNotThrow(() => page.chatTracker.stop!());

    assert.equal(page.userlikeTrackingEvent, track);
    assert.ok(!(mark in page));
  });

  it('takes its callbacks back even if the page has frozen the queue', () => {
    const page = listeningPage();
    Object.freeze(page.chatTracker);

    page.chatTracker.stop!();

    assert.ok(!('userlikeTrackingEvent' in page));
    assert.ok(!(mark in page));
  });

  it('gives the page back even if the page has changed what a loop over a map does', async () => {
    const page = listeningPage();

    await withFake(Map.prototype, 'values', undefined, () => page.chatTracker.stop!());

    assert.ok(!(mark in page));
    assert.equal(page.chatTracker.push, Array.prototype.push);
  });
});

describe('a page that allows little', () => {
  it('because it takes no new names is left alone', () => {
    const page = Object.preventExtensions(fakePage());
    const before = Object.getOwnPropertyDescriptors(page);

    assert.doesNotThrow(() => start(page, 'standard')());

    assert.deepEqual(Object.getOwnPropertyDescriptors(page), before);
  });
});
