import { define, read, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, reachable } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import type { Callable } from '../../hostile/realm.ts';
import { aside, siteFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const mark = 'intercom ';

/** What the page calls. */
const calls: readonly string[] = ['boot', 'shutdown', 'show', 'update'];

/** The function of the messenger: takes listeners, or something else happens; what the page calls is its own. */
function messenger(page: HostilePage): unknown {
  const site = siteFunction(page);
  const messenger = (...args: unknown[]) => {
    const [name, listener] = args;
    // What the page has made of the language may spoil the names that ours gives.
    const isOurs = !calls.some(call => call === name);
    if (isOurs && typeof name === 'string' && typeof listener === 'function' && page.random.percent(80)) {
      page.listeners.set(mark + name, listener as Callable);
      return undefined;
    }
    const before = page.outcome;
    try {
      return site(...args);
    } finally {
      if (isOurs) page.outcome = before;
    }
  };
  return Object.assign(messenger, { isMessenger: true });
}

/** Anything under the name of the messenger; where it can be called, our script gives it its listeners. */
const stranger = (page: HostilePage) => aside(page, value(page));

export const hostileChat: HostileChat = {
  report: (page, fill = value) => {
    const natives = [...page.listeners.keys()].filter(name => name.startsWith(mark));
    if (natives.length === 0) return;
    const args = page.random.percent(70) ? [fill(page)] : [];
    callThrough(page, page.listeners.get(page.random.pick(natives)), { self: undefined, args });
  },
  payload: (page, fill = value) => ({
    argument: spoiltPayload(page, { keys: ['email', 'text'], fill }),
    own: { a: fill(page) },
  }),
  calls: {},
  changes: {
    'messenger there': page => write(page, page.window, 'Intercom', messenger(page)),
    'messenger gone': page => write(page, page.window, 'Intercom', stranger(page)),
    'messenger called': page => {
      const args = [page.random.pick(calls), value(page)];
      const found = read(page, page.window, 'Intercom');
      if (!reachable(page, found) || read(page, found, 'isMessenger') !== true) return;
      callThrough(page, found, { self: undefined, args });
    },
  },
  prepare: page =>
    define(page.window, 'Intercom', page.random.percent(80) ? messenger(page) : stranger(page)),
  kinds: [],
  keys: ['booted', 'q', 'ready', 'onShow'],
  called: ['Intercom'],
  extraRecords: 0,
};
