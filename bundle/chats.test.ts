import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../schemas/generated/vendor-ids.ts';
import type { Chat } from './chat.ts';
import * as entry from './chats.ts';
import { type FakePage, fakePage, listeningPage, recordsOf } from './core/fake-page.ts';
import { simulators } from './vendors/generated/simulators.ts';
import { play } from './vendors/room/simulator.ts';

const { install, ...chats } = { ...entry };
const [chat, other] = vendorIds;
const statusOf = (page: FakePage) => page.chatTracker.status!();
const heardOn = (page: FakePage) => Object.keys(statusOf(page).vendors);

/** The chats whose records have arrived after all chats of a page have talked. */
async function talkOn(page: FakePage): Promise<string[]> {
  for (const id of vendorIds) play(simulators[id](page));
  return [...new Set((await recordsOf(page)).map(record => record.chat_vendor))];
}

describe('the module for chosen chats', () => {
  it('offers each chat under its ID, and install', () => {
    assert.deepEqual(Object.keys(entry).sort(), ['install', ...vendorIds].sort());
  });

  for (const id of vendorIds) {
    it(`listens to ${id} when it gets that chat, and to no other`, async () => {
      const page = fakePage();

      install([chats[id]], { consent: 'granted' }, page);

      assert.deepEqual(await talkOn(page), [id]);
      assert.deepEqual(statusOf(page).problems, []);
    });
  }

  it('listens to all that it gets', async () => {
    const page = fakePage();

    install([chats[chat], chats[other]], { consent: 'granted' }, page);

    assert.deepEqual(await talkOn(page), [chat, other]);
  });

  it('leaves out a chat that the settings leave out, and takes it in with a later push', () => {
    const page = fakePage();

    install([chats[chat], chats[other]], { vendors: [chat] }, page);
    const before = heardOn(page);
    page.chatTracker.push({ vendors: [chat, other] });

    assert.deepEqual([before, heardOn(page)], [[chat], [chat, other]]);
  });

  it('names a chat that the settings want and that it did not get', () => {
    const page = fakePage();

    install([chats[chat]], { vendors: [chat, other] }, page);

    assert.deepEqual(statusOf(page).problems, [{ code: 'vendor_unknown', key: 'vendors', value: other }]);
  });

  it('holds events until somebody says that consent is granted', async () => {
    const page = fakePage();

    install([chats[chat]], {}, page);
    play(simulators[chat](page));

    assert.deepEqual(await recordsOf(page), []);
    assert.equal(statusOf(page).consent, 'denied');
    assert.ok(statusOf(page).counts.held > 0);
    page.chatTracker.push({ consent: 'granted' });
    assert.ok((await recordsOf(page)).length > 0);
  });

  it('leaves the consent of a copy that listens as it is', () => {
    const page = listeningPage();

    install([chats[chat]], { staff: 'keep' }, page);

    assert.equal(statusOf(page).consent, 'granted');
  });

  it('adds its chats to those of another part of the app, and stops with that one', async () => {
    const page = fakePage();

    const stop = install([chats[chat]], { consent: 'granted' }, page);
    const stopOther = install([chats[other]], {}, page);
    stopOther();

    assert.deepEqual(await talkOn(page), [chat, other]);
    assert.equal(statusOf(page).installs.length, 2);
    stop();
    assert.ok(!(Symbol.for('chat-datalayer') in page));
  });

  it('takes one chat without a list', () => {
    const page = fakePage();

    install(chats[chat] as never, {}, page);

    assert.deepEqual(heardOn(page), [chat]);
  });

  it('hears nothing and says so when it gets what is no chat', () => {
    const wrong = [[], undefined, null, [undefined], [chat], { vendors: [chat] }, [{ [chat]: {} }], 7];

    const found = wrong.map(given => {
      const page = fakePage();
      install(given as readonly Chat[], {}, page);
      return [heardOn(page), statusOf(page).problems];
    });

    assert.deepEqual(
      found,
      wrong.map(() => [[], [{ code: 'vendors_unset' }]]),
    );
  });

  it('does nothing where there is no window, as on a server', () => {
    assert.equal(typeof window, 'undefined');
    assert.equal(install([chats[chat]])(), undefined);
  });
});
