import { define, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make, reachable } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import type { Bag, Callable } from '../../hostile/realm.ts';
import { anyFunction, aside } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const mark = 'livechat ';

const ofVisitor = (page: HostilePage, fill?: Make) =>
  spoiltPayload(page, { keys: ['id', 'type', 'name', 'text'], fill });

/** What an event holds, or anything. */
function held(page: HostilePage, fill: Make = value): unknown {
  if (page.random.percent(20)) return fill(page);
  const payload = spoiltPayload(page, {
    keys: ['visibility', 'status', 'type', 'greeting', 'postbackId', 'customerData'],
    fill,
  });
  if (page.random.percent(50) && reachable(page, payload)) {
    write(page, payload, 'author', ofVisitor(page, fill));
  }
  return payload;
}

/** The object of the snippet: takes listeners, or something else happens. */
const emitter = (page: HostilePage): Bag => ({
  on: page.random.percent(80)
    ? (name: string, listener: Callable) => page.listeners.set(mark + name, listener)
    : aside(page, anyFunction(page)),
  off: aside(page, anyFunction(page)),
  _h: page.random.percent(50) ? anyFunction(page) : null,
});

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const natives = [...page.listeners.keys()].filter(name => name.startsWith(mark));
    if (natives.length === 0) return;
    const args = page.random.percent(90) ? [held(page, fill)] : [];
    callThrough(page, page.listeners.get(page.random.pick(natives)), { self: undefined, args });
  },
  payload: (page, fill = value) => ({
    value: fill(page),
    login: fill(page),
    label: fill(page),
    own: { a: fill(page) },
  }),
  calls: {},
  changes: {
    'emitter there': page => write(page, page.window, 'LiveChatWidget', emitter(page)),
    'emitter gone': page => write(page, page.window, 'LiveChatWidget', value(page)),
  },
  prepare: page =>
    define(page.window, 'LiveChatWidget', page.random.percent(80) ? emitter(page) : value(page)),
  kinds: [],
  keys: ['on', 'off', '_h', 'author', 'greeting', 'visibility', 'postbackId', 'value', 'LiveChatWidget'],
  // The first message of a visitor makes two records, once.
  extraRecords: 1,
};
