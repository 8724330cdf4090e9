import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../schemas/src/settings.ts';
import { type FakePage, fakePage, recordsOf } from './core/fake-page.ts';
import { version } from './core/generated/version.ts';
import { callbackOf, chat, otherChat, syntheticPage, withSyntheticChat } from './core/synthetic-chat.ts';
import * as real from './module.ts';

const mark = Symbol.for('chat-datalayer');
const granted: Settings = { vendors: [chat], consent: 'granted' };

const install: typeof real.install = (...given) => withSyntheticChat(() => real.install(...given));
const tell = (page: FakePage, native: string) => page.chatTracker.track!(chat, native);
const statusOf = (page: FakePage) => page.chatTracker.status!();
const nativesOf = async (page: FakePage) =>
  (await recordsOf(page)).map(({ chat_native_event }) => chat_native_event);

describe('the module', () => {
  it('pushes its settings and starts', async () => {
    const page = fakePage();

    install({ ...granted, dataLayer: 'layer' }, page);
    tell(page, 'talk_began');
    await recordsOf(page);

    assert.equal(statusOf(page).build, 'module');
    assert.equal((page as unknown as { layer: unknown[] }).layer.length, 1);
  });

  it('starts without settings, listens to no chat, and says so', () => {
    const page = fakePage();

    install(undefined, page);

    assert.deepEqual(statusOf(page).vendors, {});
    assert.deepEqual(statusOf(page).problems, [{ code: 'vendors_unset' }]);
    assert.ok(!(callbackOf(chat) in page));
  });

  it('listens to the chats that its settings name, and to one more from the push that names it', () => {
    const page = fakePage();

    install({ vendors: [chat] }, page);
    const before = Object.keys(statusOf(page).vendors);
    page.chatTracker.push({ vendors: [chat, otherChat] });

    assert.deepEqual([before, Object.keys(statusOf(page).vendors)], [[chat], [chat, otherChat]]);
  });

  it('listens to the chats that the page has named before', () => {
    const page = fakePage({ chatTracker: [{ vendors: [chat] }] });

    install({}, page);

    assert.deepEqual(Object.keys(statusOf(page).vendors), [chat]);
  });

  it('reads a chatTracker that is not an array as settings, as every copy does', () => {
    const page = fakePage({ chatTracker: granted });

    install({ staff: 'keep' }, page);

    assert.equal(statusOf(page).consent, 'granted');
  });

  it('leaves an object of the site in its place, and says so', async () => {
    const page = fakePage({ chatTracker: { hello: () => 'hello' } });

    install(granted, page);

    const { hello } = page.chatTracker as unknown as { hello(): string };
    assert.equal(hello(), 'hello');
    assert.ok(statusOf(page).problems.some(({ code }) => code === 'tracker_not_array'));
    assert.equal(statusOf(page).consent, 'granted');
  });

  it('is heard by a copy whose queue is an object of the site', () => {
    const page = fakePage({ chatTracker: { mine: 1 } });
    install(granted, page);

    install({ consent: 'denied' }, page);

    assert.equal(statusOf(page).consent, 'denied');
  });

  it('gives its settings to a copy that is there already, and steps back', async () => {
    const page = syntheticPage();

    const stop = install({ ignore: ['talk_began'] }, page);
    tell(page, 'talk_began');
    stop();
    tell(page, 'talk_ended');

    assert.deepEqual(await nativesOf(page), ['talk_ended']);
    assert.deepEqual(statusOf(page).problems, [{ code: 'second_install', key: 'module', value: version }]);
  });

  it('returns what stops it', () => {
    const page = fakePage();

    const stop = install(granted, page);
    const there = [mark in page, callbackOf(chat) in page];
    stop();
    stop();

    assert.deepEqual(there, [true, true]);
    assert.deepEqual([mark in page, callbackOf(chat) in page], [false, false]);
  });
});

describe('consent and the module', () => {
  it('nobody says anything: events wait until consent is pushed, and come then', async () => {
    const page = fakePage();

    install({ vendors: [chat] }, page);
    tell(page, 'talk_began');

    assert.deepEqual(await nativesOf(page), []);
    assert.deepEqual([statusOf(page).consent, statusOf(page).counts.held], ['denied', 1]);
    page.chatTracker.push(granted);
    assert.deepEqual(await nativesOf(page), ['talk_began']);
  });

  it('one word opens the gate of a page on which nobody has to agree', async () => {
    const page = fakePage();

    install(granted, page);
    tell(page, 'talk_began');

    assert.deepEqual(await nativesOf(page), ['talk_began']);
  });

  it('what the page pushed before counts, whatever install says of other things', () => {
    const states = [granted, { consent: 'denied' } as const].map(said => {
      const page = fakePage({ chatTracker: [said] });
      install({ staff: 'keep' }, page);
      return statusOf(page).consent;
    });

    assert.deepEqual(states, ['granted', 'denied']);
  });

  it('what install says counts, whatever the page pushed before', () => {
    const page = fakePage({ chatTracker: [granted] });

    install({ consent: 'denied' }, page);

    assert.equal(statusOf(page).consent, 'denied');
  });

  it('a copy that listens already keeps its own', () => {
    const page = syntheticPage();

    install({ staff: 'keep' }, page);

    assert.equal(statusOf(page).consent, 'granted');
  });

  it('the last word holds over a stop and another install', () => {
    const page = fakePage();
    install({}, page)();
    page.chatTracker.push(granted);

    install({}, page);

    assert.equal(statusOf(page).consent, 'granted');
    assert.deepEqual([...page.chatTracker], [granted]);
  });
});

describe('install never throws', () => {
  it('where there is no window, as on a server', () => {
    assert.equal(typeof window, 'undefined');
    assert.equal(install()(), undefined);
  });

  it('on a frozen queue, whose settings and own it uses all the same', async () => {
    const page = fakePage({ chatTracker: Object.freeze([granted]) });

    install({ ignore: ['talk_ended'] }, page);
    tell(page, 'talk_began');
    tell(page, 'talk_ended');

    assert.deepEqual(await nativesOf(page), ['talk_began']);
  });

  it('on a page whose queue can be neither read nor replaced, and leaves no mark there when it is stopped', () => {
    const raise = () => {
      throw new Error('of the page');
    };
    const pages = [
      Object.freeze(fakePage()),
      Object.preventExtensions(fakePage()),
      Object.defineProperty(fakePage(), 'chatTracker', { get: raise }),
      Object.defineProperty(fakePage(), 'chatTracker', { get: () => undefined, set: raise }),
      Object.defineProperty(fakePage(), 'chatTracker', { value: Object.freeze([granted]) }),
      new Proxy(fakePage(), { get: raise, has: raise, set: raise, defineProperty: raise }),
      new Proxy(fakePage(), { has: raise }),
    ];

    for (const page of pages) install({ vendors: [chat] }, page)();

    assert.equal(pages.filter(page => Object.getOwnPropertySymbols(page).includes(mark)).length, 0);
  });

  it('whatever is handed in', () => {
    const wrong = [null, 7, chat, [], { vendors: 7 }, Object.freeze({ consent: 'yes' })];

    const states = wrong.map(settings => {
      const page = fakePage();
      install(settings as never, page);
      return statusOf(page).consent;
    });

    assert.deepEqual([...new Set(states)], ['denied']);
    assert.equal(typeof install({}, 7 as never), 'function');
  });
});
