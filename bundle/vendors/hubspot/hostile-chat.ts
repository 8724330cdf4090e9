import { define, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make, reachable } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import type { Bag, Callable } from '../../hostile/realm.ts';
import { anyFunction, aside } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const mark = 'hubspot ';

/** What an event holds, or anything. */
function held(page: HostilePage, fill: Make = value): unknown {
  if (page.random.percent(20)) return fill(page);
  const payload = spoiltPayload(page, { keys: ['message', 'value', 'name', 'unreadCount', 'text'], fill });
  if (page.random.percent(50) && reachable(page, payload)) {
    write(page, payload, 'conversation', spoiltPayload(page, { keys: ['conversationId', 'text'], fill }));
  }
  return payload;
}

/** The object of the chat: takes listeners, or something else happens. */
const conversations = (page: HostilePage): Bag => ({
  on: page.random.percent(80)
    ? (name: string, listener: Callable) => page.listeners.set(mark + name, listener)
    : aside(page, anyFunction(page)),
  off: aside(page, anyFunction(page)),
  widget: page.random.percent(50) ? { status: aside(page, anyFunction(page)) } : value(page),
});

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const natives = [...page.listeners.keys()].filter(name => name.startsWith(mark));
    if (natives.length === 0) return;
    const args = page.random.percent(90) ? [held(page, fill)] : [];
    callThrough(page, page.listeners.get(page.random.pick(natives)), { self: undefined, args });
  },
  payload: (page, fill = value) => ({
    conversation: spoiltPayload(page, { keys: ['conversationId', 'text'], fill }),
    label: fill(page),
    own: { a: fill(page) },
  }),
  calls: {},
  changes: {
    'object there': page => write(page, page.window, 'HubSpotConversations', conversations(page)),
    'object gone': page => write(page, page.window, 'HubSpotConversations', value(page)),
    'ready functions set': page =>
      write(page, page.window, 'hsConversationsOnReady', [anyFunction(page), value(page)]),
  },
  prepare: page =>
    define(page.window, 'HubSpotConversations', page.random.percent(80) ? conversations(page) : value(page)),
  kinds: [],
  keys: ['on', 'off', 'widget', 'status', 'loaded', 'conversation', 'conversationId', 'HubSpotConversations'],
  extraRecords: 0,
};
