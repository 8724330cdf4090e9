import { define, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make, reachable } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import type { Callable } from '../../hostile/realm.ts';
import { anyFunction, siteFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const mark = 'zendesk ';

/** What an event holds, or anything. */
function held(page: HostilePage, fill: Make = value): unknown {
  if (page.random.percent(20)) return fill(page);
  const payload = spoiltPayload(page, { keys: ['action', 'conversationId', 'type', 'properties'], fill });
  if (page.random.percent(50) && reachable(page, payload)) {
    write(page, payload, 'data', spoiltPayload(page, { keys: ['conversationId', 'messages', 'text'], fill }));
  }
  return payload;
}

/** Our script calls a function of the page, which is no call of the site's by the chat. */
function aside(page: HostilePage, act: () => unknown): unknown {
  const before = page.outcome;
  try {
    return act();
  } finally {
    page.outcome = before;
  }
}

/** A function under the name of the chat: calls functions and takes listeners, or does something else. */
function command(page: HostilePage): unknown {
  const other = siteFunction(page);
  const off = anyFunction(page);
  const back = typeof off === 'function' ? () => aside(page, () => (off as Callable)()) : off;
  return (way: unknown, name: unknown, listener: unknown) =>
    aside(page, () => {
      if (page.random.percent(10)) return other(way, name, listener);
      if (typeof way === 'function') return way();
      page.listeners.set(`${mark}${way} ${name}`, listener as Callable);
      return back;
    });
}

/** Anything under the name of the chat; our script calls it where it can be called. */
function stranger(page: HostilePage): unknown {
  const found = value(page);
  return typeof found === 'function'
    ? (...args: unknown[]) => aside(page, () => Reflect.apply(found as Callable, undefined, args))
    : found;
}

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const natives = [...page.listeners.keys()].filter(name => name.startsWith(mark));
    if (natives.length === 0) return;
    const args = page.random.percent(90) ? [held(page, fill)] : [];
    callThrough(page, page.listeners.get(page.random.pick(natives)), { self: undefined, args });
  },
  payload: (page, fill = value) => ({ action: fill(page), talk: fill(page), own: { a: fill(page) } }),
  calls: {},
  changes: {
    'command there': page => write(page, page.window, 'zE', command(page)),
    'command gone': page => write(page, page.window, 'zE', stranger(page)),
  },
  prepare: page => define(page.window, 'zE', page.random.percent(80) ? command(page) : stranger(page)),
  kinds: [],
  keys: ['zE', 'action', 'talk', 'data', 'conversationId'],
  called: ['zE'],
  extraRecords: 0,
};
