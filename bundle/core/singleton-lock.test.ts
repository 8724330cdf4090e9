import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Build, Install } from '../../schemas/src/status.ts';
import { inspections } from '../vendors/generated/inspections.ts';
import { withFake } from './fake-built-in.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from './fake-page.ts';
import { version } from './generated/version.ts';
import { callbackOf, chat, otherChat, syntheticPage, tell, withSyntheticChat } from './synthetic-chat.ts';

const mark = Symbol.for('chat-datalayer');
const callback = callbackOf(chat);
const begin = (page: FakePage, build: Build = 'standard') =>
  withSyntheticChat(() => startScript(page, build));
const statusOf = (page: FakePage) => page.chatTracker.status!();

/** What a copy of another version does when it finds that the page has an owner. */
const arrive = (page: FakePage, other: Install) =>
  (page as unknown as { [mark: symbol]: (other: Install) => void })[mark]!(other);

describe('the page', () => {
  it('shows its owner to nobody who looks through its names', () => {
    const page = syntheticPage();

    assert.ok(mark in page);
    assert.ok(!Object.keys(page).includes('chat-datalayer'));
    assert.equal(Object.getOwnPropertyDescriptor(page, mark)?.enumerable, false);
    assert.deepEqual(Object.getOwnPropertySymbols({ ...page }), []);
  });

  it('has one owner: a second copy hooks nothing, and each event is heard once', async () => {
    const page = syntheticPage();
    const before = page[callback];

    begin(page);

    assert.equal(page[callback], before);
    tell(page, 'talk_began');
    assert.equal((await recordsOf(page)).length, 1);
    assert.equal(statusOf(page).counts.heard, 1);
  });

  it('keeps what the owner has put on chatTracker', () => {
    const page = syntheticPage();
    const { status, track, stop } = page.chatTracker;

    begin(page, 'debug');

    assert.deepEqual(
      [page.chatTracker.status, page.chatTracker.track, page.chatTracker.stop],
      [status, track, stop],
    );
  });
});

describe('a second copy', () => {
  it('of the same version and build is listed, and no problem', () => {
    const page = syntheticPage();

    begin(page);

    assert.deepEqual(statusOf(page).installs, [
      { version, build: 'standard' },
      { version, build: 'standard' },
    ]);
    assert.deepEqual(statusOf(page).problems, []);
  });

  it('of another build is listed and reported', () => {
    const page = syntheticPage();

    begin(page, 'debug');

    assert.deepEqual(statusOf(page).installs.at(-1), { version, build: 'debug' });
    assert.deepEqual(statusOf(page).problems, [{ code: 'second_install', key: 'debug', value: version }]);
  });

  it('of another version is listed and reported', () => {
    const page = syntheticPage();

    arrive(page, { version: '9.9.9', build: 'standard' });

    assert.deepEqual(statusOf(page).installs.at(-1), { version: '9.9.9', build: 'standard' });
    assert.deepEqual(statusOf(page).problems, [{ code: 'second_install', key: 'standard', value: '9.9.9' }]);
  });

  it('steps back for an owner of another version, and tells it so', () => {
    const told: Install[] = [];
    const page = Object.defineProperty(fakePage(), mark, { value: (other: Install) => told.push(other) });

    begin(page);

    assert.deepEqual(told, [{ version, build: 'standard' }]);
    assert.equal(page.chatTracker, undefined);
    assert.ok(!(callback in page));
  });

  it('steps back in silence if that owner throws', () => {
    const page = Object.defineProperty(fakePage(), mark, {
      value: () => {
        throw new Error('of another version');
      },
    });

    assert.doesNotThrow(() => begin(page)());

    assert.ok(!(callback in page));
  });

  it('cannot stop the first one', async () => {
    const page = syntheticPage();

    begin(page)();
    tell(page, 'talk_began');

    assert.equal((await recordsOf(page)).length, 1);
  });
});

describe('stop', () => {
  const globals = Object.values(inspections).flatMap(({ globals }) => globals);
  const pages = { 'knows no chat': [], 'has named all chats and set them to nothing': globals };
  for (const [kind, named] of Object.entries(pages)) {
    it(`gives the page back that ${kind}`, () => {
      const page = listeningPage({}, Object.fromEntries(named.map(name => [name, undefined])));
      const names = new Set(Object.keys(fakePage()));

      page.chatTracker.stop!();

      const left = Object.keys(page).filter(name => !names.has(name) && page[name] !== undefined);
      assert.deepEqual(left, ['chatTracker']);
      assert.ok(!(mark in page));
    });
  }

  it('is silent afterwards, whatever the page or a vendor still does', async () => {
    const looks: (() => void)[] = [];
    const page = syntheticPage({}, { setTimeout: (look: () => void) => looks.push(look) });
    const kept = page[callback] as (native: string) => void;
    const { push } = page.chatTracker;

    page.chatTracker.stop!();
    kept('talk_began');
    page.chatTracker.track!(chat, 'window_opened');
    page.chatTracker.push({ consent: 'granted' });
    push({ consent: 'granted' });
    for (const look of looks) look();
    kept('talk_began');

    assert.deepEqual(await recordsOf(page), []);
    assert.ok(!(callback in page));
  });

  it('drops what waited, and what was on its way', async () => {
    const held = syntheticPage({ consent: 'denied' });
    const fresh = syntheticPage();

    for (const page of [held, fresh]) {
      tell(page, 'talk_began');
      page.chatTracker.stop!();
      page.chatTracker.push({ consent: 'granted' });
      assert.deepEqual(await recordsOf(page), []);
      assert.equal(statusOf(page).counts.dropped, 1);
    }
  });

  it('called twice does nothing more', () => {
    const page = syntheticPage();
    const { stop } = page.chatTracker;

    stop!();
    const second = begin(page);
    stop!();

    assert.ok(callback in page);
    second();
  });

  it('leaves chatTracker a plain queue, for the next start', () => {
    const page = syntheticPage();

    page.chatTracker.stop!();
    page.chatTracker.push({ staff: 'keep' });

    assert.equal(page.chatTracker.push, Array.prototype.push);
    assert.equal(page.chatTracker.length, 2);
  });

  it('may be followed by another start, with all settings of the page', async () => {
    const page = syntheticPage({ dataLayer: 'layer' });

    page.chatTracker.stop!();
    page.chatTracker.push({ ignore: ['talk_ended'] });
    begin(page);
    tell(page, 'talk_began');
    tell(page, 'talk_ended');
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
    const page = syntheticPage({}, { [callbackOf(otherChat)]: track });
    Object.defineProperty(page, callback, { configurable: false });

    assert.doesNotThrow(() => page.chatTracker.stop!());

    assert.equal(page[callbackOf(otherChat)], track);
    assert.ok(!(mark in page));
  });

  it('takes its callbacks back even if the page has frozen the queue', () => {
    const page = syntheticPage();
    Object.freeze(page.chatTracker);

    page.chatTracker.stop!();

    assert.ok(!(callback in page));
    assert.ok(!(mark in page));
  });

  it('gives the page back even if the page has changed what a loop over a map does', async () => {
    const page = syntheticPage();

    await withFake(Map.prototype, 'values', undefined, () => page.chatTracker.stop!());

    assert.ok(!(mark in page));
    assert.equal(page.chatTracker.push, Array.prototype.push);
  });
});

describe('a page that allows little', () => {
  it('because it takes no new names is left alone', () => {
    const page = Object.preventExtensions(fakePage());
    const before = Object.getOwnPropertyDescriptors(page);

    assert.doesNotThrow(() => begin(page)());

    assert.deepEqual(Object.getOwnPropertyDescriptors(page), before);
  });
});
