import { define, read, write } from '../../hostile/access.ts';
import {
  callThrough,
  countKind,
  type HostilePage,
  type Make,
  raise,
  reachable,
  touch,
} from '../../hostile/page.ts';
import { native, spoiltPayload } from '../../hostile/payload.ts';
import type { Callable } from '../../hostile/realm.ts';
import { siteFunction } from '../../hostile/site-function.ts';
import { store } from '../../hostile/store.ts';
import { object, value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const keys = [
  ...['bot_id', 'process_id', 'process_name', 'sub_process_id', 'sub_process_name', 'url', 'label', 'email'],
  ...['type', 'token', 'payload', 'a', 'b'],
];

const startKind = 'hostile start of LoyJoy';

/** Listeners that the chat of a page was started with. */
const listenersOf = new WeakMap<HostilePage, unknown>();

export const hostileChat: HostileChat = {
  report: (page, fill) => report(page, native(page), payload(page, fill)),
  payload,
  calls: {},
  changes: {
    'command replaced': page =>
      write(page, page.window, 'LoyJoy', page.random.percent(85) ? command(page) : value(page)),
    started: page => {
      const options = page.random.percent(85) ? bootOptions(page) : value(page);
      const args = ['boot', options, value(page)];
      // In the options a listener of ours joins, so there they may be a copy.
      callThrough(page, read(page, page.window, 'LoyJoy'), { self: page.window, args, viewed: 1 });
    },
    called: page => {
      const args = [page.random.pick(['open', 'remove']), value(page)];
      callThrough(page, read(page, page.window, 'LoyJoy'), { self: value(page), args });
    },
  },
  prepare: page => {
    if (page.random.percent(10)) define(page.window, 'LoyJoy', command(page));
  },
  kinds: [startKind],
  keys: ['eventListeners', 'boot', 'open', 'load'],
  extraRecords: 0,
};

function payload(page: HostilePage, fill?: Make): unknown {
  return spoiltPayload(page, { keys, fill });
}

/** Calls the listeners as the widget would. */
function report(page: HostilePage, name: unknown, detail: unknown): void {
  const listeners = listenersOf.get(page);
  if (!reachable(page, listeners)) return;
  const isList = Array.isArray(listeners);
  const list = isList ? listeners : read(page, listeners, typeof name === 'string' ? name : 'open');
  if (!reachable(page, list) || !Array.isArray(list)) return;
  const length = Number(touch(page, () => list.length));
  const args = isList ? [name, detail] : [detail];
  for (let i = 0; i < Math.min(9, length); i++) {
    callThrough(page, read(page, list as never, i), { self: undefined, args });
  }
}

/** The command, which keeps the listeners of its start. */
function command(page: HostilePage): Callable {
  return siteFunction(page, (_, __, [name, options]) => {
    if (name !== 'boot' || !reachable(page, options)) return;
    listenersOf.set(
      page,
      touch(page, () => options.eventListeners),
    );
  });
}

function bootOptions(page: HostilePage): unknown {
  const { random } = page;
  const list = Array.from({ length: random.below(3) }, () => siteFunction(page));
  const ways = [
    () => ({ process: 'p', eventListeners: list }),
    () => ({ process: 'p' }),
    () => Object.freeze({ eventListeners: Object.freeze(list) }),
    () => ({ eventListeners: { open: list, text: list } }),
    () => ({ eventListeners: Object.freeze({ open: Object.freeze(list) }) }),
    () => ({ eventListeners: object(page) }),
    () => ({ eventListeners: new Proxy(list, { set: () => raise(page) }) }),
    () => ({
      get eventListeners() {
        return random.percent(50) ? list : [siteFunction(page)];
      },
    }),
    () => store(page, { kept: 'process', refused: 'bot', listed: 'eventListeners', method: 'open' }),
    () => ({
      get eventListeners() {
        return raise(page);
      },
    }),
    () => new Proxy({ eventListeners: list }, { ownKeys: () => raise(page) }),
    () => object(page),
  ];
  countKind(page, startKind);
  return random.pick(ways)();
}
