import { define, read, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make, reachable } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import { anyFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const agent = (page: HostilePage, fill?: Make) =>
  spoiltPayload(page, { keys: ['id', 'name', 'position', 'text'], fill });

const slots = [
  ...['onLoad', 'onChatMaximized', 'onChatMinimized', 'onChatStarted', 'onChatMessageVisitor'],
  ...['onChatMessageAgent', 'onAgentJoinChat', 'onAgentLeaveChat', 'onChatSatisfaction', 'onPrechatSubmit'],
];

/** What an event holds: somebody of the team, or anything. */
const detail = (page: HostilePage, fill: Make = value) =>
  page.random.percent(50) ? agent(page, fill) : fill(page);

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const natives = [...page.listeners.keys()].filter(name => name.startsWith('tawk'));
    if (natives.length === 0) return;
    const native = page.random.pick(natives);
    const given = detail(page, fill);
    const api = read(page, page.window, 'Tawk_API');
    if (reachable(page, api)) {
      callThrough(page, read(page, api, native.replace('tawk', 'on')), { self: api, args: [given] });
    }
    const event = fill || page.random.percent(80) ? { detail: given } : value(page);
    callThrough(page, page.listeners.get(native), { self: page.window, args: [event] });
  },
  payload: (page, fill = value) => ({
    agent: agent(page, fill),
    value: fill(page),
    own: { a: fill(page) },
  }),
  calls: {},
  changes: {
    'slot set': page => {
      const api = read(page, page.window, 'Tawk_API');
      if (reachable(page, api)) write(page, api, page.random.pick(slots), anyFunction(page));
    },
    'chat there': page => write(page, page.window, 'Tawk_API', { maximize: value(page) }),
  },
  prepare: page => {
    const own = Object.fromEntries(slots.map(slot => [slot, anyFunction(page)]));
    define(page.window, 'Tawk_API', page.random.percent(80) ? own : value(page));
  },
  kinds: [],
  keys: ['maximize', 'detail', 'agent', 'value', 'tawkLoad'],
  // The first message of a visitor makes two records, once.
  extraRecords: 1,
};
