import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Status, VendorStatus } from '../../schemas/src/status.ts';
import { chat, otherChat } from '../core/synthetic-chat.ts';
import { problems } from '../dictionary/problems.ts';
import { healthCheck, healthTeller } from './health-check.ts';

/** A chat that cannot be heard. */
const deaf: VendorStatus = { state: 'deaf', events: 0, why: 'one_tag_embed' };

const healthy: Status = {
  version: '1.0.0',
  build: 'debug',
  installs: [{ version: '1.0.0', build: 'debug' }],
  consent: 'granted',
  counts: { heard: 4, pushed: 3, held: 0, dropped: 0, ignored: 1 },
  vendors: { [chat]: { state: 'heard', events: 4 }, [otherChat]: { state: 'waiting', events: 0 } },
  problems: [],
};
const none = { heard: 0, pushed: 0, held: 0, dropped: 0, ignored: 0 };
const fix = (code: keyof typeof problems) => problems[code].fix;

describe('the health check of a page', () => {
  it('tells what is heard, recorded, held and lost', () => {
    assert.deepEqual(healthCheck(healthy), {
      chats: { [chat]: 'heard', [otherChat]: 'waiting' },
      events: { heard: 4, recorded: 3, held: 0, lost: 0 },
      problems: [],
      toDo: 'Nothing.',
      isWell: true,
    });
  });

  const cases: readonly (readonly [string, Partial<Status>, string])[] = [
    [
      'what keeps a chat from being heard comes first',
      {
        vendors: { [chat]: deaf },
        problems: [{ code: 'second_install' }, { code: 'one_tag_embed', key: 'callback' }],
      },
      `${chat}: ${fix('one_tag_embed')}`,
    ],
    [
      'what costs events comes before what costs none',
      { problems: [{ code: 'setting_unknown' }, { code: 'data_layer_changed', key: 'a', value: 'b' }] },
      fix('data_layer_changed'),
    ],
    [
      'another problem is told where nothing is lost',
      { problems: [{ code: 'setting_unknown' }] },
      fix('setting_unknown'),
    ],
    [
      'events that the cap drops are lost',
      { counts: { ...none, heard: 9, pushed: 2, dropped: 7 } },
      'Events were dropped. Raise maxPerMinute, or leave noisy events out by ignore.',
    ],
    [
      'settings that leave everything out',
      { counts: { ...none, heard: 2, ignored: 2 } },
      'All events are left out by the settings. Compare vendors, only and ignore with what you expect.',
    ],
    [
      'a debug build beside the standard one is usual in Preview',
      { problems: [{ code: 'second_install', key: 'debug', value: '1.0.0' }] },
      'Nothing.',
    ],
    [
      'events that wait ask for consent',
      { consent: 'denied', counts: { ...none, heard: 2, held: 2 } },
      'Events wait for consent: agree in the consent banner, and look again.',
    ],
    [
      'denied consent is told before any event',
      { consent: 'denied', counts: none },
      'Consent is denied: agree in the consent banner, and look again.',
    ],
    [
      'a page without a chat is told as such',
      { counts: none, vendors: { [chat]: { state: 'waiting', events: 0 } } },
      'No chat has been met on this page yet. If one is there, check that it is among the chats of the tag.',
    ],
    [
      'a chat that has said nothing yet wants to be opened',
      { counts: none, vendors: { [chat]: { state: 'hooked', events: 0 } } },
      'Open the chat to see its first events.',
    ],
  ];
  for (const [description, change, toDo] of cases) {
    it(`names the one thing to do: ${description}`, () => {
      assert.equal(healthCheck({ ...healthy, ...change }).toDo, toDo);
    });
  }
});

it('says when records are missing from the data layer', () => {
  const check = healthCheck(healthy, 2);

  assert.match(check.toDo, /^Records are missing from the data layer/);
  assert.equal(check.isWell, false);
  assert.equal(healthCheck(healthy, 3).isWell, true);
});

it('is told once as one group and one entry of the data layer, and again when more than numbers has changed', () => {
  const groups: (readonly [string, readonly string[]])[] = [];
  const entries: object[] = [];
  let now: Status = {
    ...healthy,
    vendors: { [chat]: deaf },
    counts: none,
  };
  const tell = healthTeller(() => now, {
    show: (title, lines) => groups.push([title, lines]),
    push: entry => entries.push(entry),
    count: () => undefined,
  });

  tell();
  now = { ...now, counts: { ...none, heard: 1, ignored: 1 } };
  tell();
  now = healthy;
  tell();

  assert.equal(groups.length, 2);
  assert.ok(groups[0]![1][0]!.startsWith(`${chat} is deaf (one_tag_embed). The chat cannot be heard`));
  assert.equal(groups[1]![0], 'chat-datalayer: all is well, 3 recorded');
  assert.equal(groups[1]![1].at(-1), 'To do: Nothing.');
  assert.deepEqual(entries[1], { chatDataLayer: healthCheck(healthy) });
  assert.ok(!('event' in entries[1]!), 'an entry without an event fires no trigger');
});
