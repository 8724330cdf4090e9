import { define, read, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import type { Callable } from '../../hostile/realm.ts';
import { siteFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const mark = 'intercom ';

/** The function of the messenger: takes listeners, or something else happens; what the page calls is its own. */
function messenger(page: HostilePage): unknown {
  const site = siteFunction(page);
  return (...args: unknown[]) => {
    const [name, listener] = args;
    const isOurs = typeof name === 'string' && /^(ready|on[A-Z])/.test(name);
    if (isOurs && typeof listener === 'function' && page.random.percent(80)) {
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
}

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
    'messenger gone': page => write(page, page.window, 'Intercom', value(page)),
    'messenger called': page => {
      const args = [page.random.pick(['boot', 'shutdown', 'show', 'update']), value(page)];
      callThrough(page, read(page, page.window, 'Intercom'), { self: undefined, args });
    },
  },
  prepare: page => define(page.window, 'Intercom', page.random.percent(80) ? messenger(page) : value(page)),
  kinds: [],
  keys: ['booted', 'q', 'Intercom', 'ready', 'onShow'],
  extraRecords: 0,
};
