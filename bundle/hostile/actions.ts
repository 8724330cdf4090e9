/** What a hostile page does: each action is one case. */
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { chatGlobals } from '../transparency/chat-globals.ts';
import { hostileChats } from '../vendors/generated/hostile-chats.ts';
import type { HostileChat } from '../vendors/room/hostile-chat.ts';
import { write } from './access.ts';
import { type Actions, callThrough, callTracker, countKind, type HostilePage, track } from './page.ts';
import { hugeValues, native } from './payload.ts';
import { settings } from './settings.ts';
import { storage } from './storage.ts';
import { replaceDataLayer } from './traits/data-layers.ts';
import { freeze } from './traits/freezing.ts';
import { pollute } from './traits/pollution.ts';
import { replace, replaceClock, replaceDeeply } from './traits/replacing.ts';
import { value } from './value.ts';

const anyChat = ({ random, chats }: HostilePage): VendorId => random.pick(chats);

/** The actions of one table: those of no chat, and those of each. */
interface Table {
  readonly ofPage: Actions;
  ofChat(chat: HostileChat): Actions;
}

/** Events of the chats, as their widgets report them. */
const events: Table = {
  ofChat: ({ report, calls }) => ({ event: page => report(page), ...calls }),
  ofPage: {
    'tracked event': page => {
      const vendor = page.random.percent(80) ? anyChat(page) : value(page);
      track(page, vendor, native(page), hostileChats[anyChat(page)].payload(page));
    },
  },
};

/** What the page does to the places where the bundle listens. */
const changes: Table = {
  ofChat: chat => chat.changes,
  ofPage: {
    'global deleted': page => void Reflect.deleteProperty(page.window, page.random.pick(chatGlobals)),
    'data layer replaced': replaceDataLayer,
  },
};

/** What the page asks of the bundle, and what the bundle does later by itself. */
const calls: Actions = {
  'settings pushed': page => {
    const pushed = settings(page);
    callTracker(page, 'push', ...(page.random.percent(90) ? [pushed] : [pushed, settings(page)]));
  },
  'consent flipped': page => callTracker(page, 'push', { consent: page.random.pick(['granted', 'denied']) }),
  'settings put in order': page => callTracker(page, 'push', inOrder),
  'status asked': page => callTracker(page, 'status'),
  'later recheck': page =>
    callThrough(
      page,
      page.random.pick<unknown>(page.random.percent(50) ? page.rechecks : [...page.listeners.values()]),
      { self: undefined, args: [value(page)] },
    ),
  'storage spoilt': page => write(page, page.window, 'sessionStorage', storage(page)),
  stopped: page => {
    if (page.random.percent(90)) return;
    callTracker(page, 'stop');
    // "After start" is what can be asked for: without these the script itself cannot be written.
    if (!page.replaced) page.load();
  },
};

/** What makes a page hostile as a whole, when it happens between two events. */
const turns: Actions = {
  'prototype polluted': pollute,
  'built-in replaced': replace,
  'something frozen': freeze,
  // On one page in four: little works on it afterwards.
  'clock replaced': replaceClock,
  'language spoilt': page => {
    if (Math.floor(page.number / 250) % 4 === 3) replaceDeeply(page);
  },
};

/** An event that brings texts of ten million characters. */
export function hugeAction(page: HostilePage): void {
  const fill = hugeValues(page);
  const id = anyChat(page);
  const chat = hostileChats[id];
  const pushed = () => ({ ids: fill(page), customKeys: [fill(page)], [fill(page) as string]: 1 });
  const ways: (() => void)[] = [
    () => track(page, id, fill(page), chat.payload(page, fill)),
    () => chat.report(page, fill),
    () => chat.report(page, fill),
    () => callTracker(page, 'push', pushed()),
  ];
  page.random.pick(ways)();
}

const tables = {
  events,
  changes,
  calls: { ofPage: calls, ofChat: () => ({}) },
  turns: { ofPage: turns, ofChat: () => ({}) },
};

/** The actions of a table that pages with these chats know, each of a chat named after it too. */
function actionsOf({ ofPage, ofChat }: Table, chats: readonly VendorId[]): Actions {
  const ofChats = chats.flatMap(id =>
    Object.entries(ofChat(hostileChats[id])).map(([name, action]) => [`${id}: ${name}`, action]),
  );
  return { ...Object.fromEntries(ofChats), ...ofPage };
}

/** Does one thing, chosen by chance: two in three are events. Built-ins are only touched where `mayTurn`. */
export function anyAction(page: HostilePage, mayTurn: boolean): void {
  const dice = page.random.below(100);
  const table = dice < 64 ? 'events' : dice < 84 ? 'changes' : dice < 97 || !mayTurn ? 'calls' : 'turns';
  const actions = actionsOf(tables[table], page.chats);
  const name = page.random.pick(Object.keys(actions));
  countKind(page, name);
  actions[name]!(page);
}

/** Every kind of action, and what is met in those of the chats. */
export const actionKinds: readonly string[] = [
  ...Object.values(tables).flatMap(table => Object.keys(actionsOf(table, vendorIds))),
  ...vendorIds.flatMap(id => hostileChats[id].kinds),
];

/** Settings with which records arrive again. */
const inOrder = {
  vendors: vendorIds,
  dataLayer: 'dataLayer',
  consent: 'granted',
  only: [],
  maxPerMinute: 1e9,
};
