import { define, read, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make, reachable } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import { anyFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const message = (page: HostilePage, fill?: Make) =>
  spoiltPayload(page, { keys: ['message', 'fromBot', 'type', 'setStatus', 'text'], fill });

/** What an event holds: a message, or anything. */
const data = (page: HostilePage, fill: Make = value) =>
  page.random.percent(50) ? message(page, fill) : fill(page);

/** The object of the chat, of which anything may be something else. */
const api = (page: HostilePage) => ({
  on: anyFunction(page),
  readyEventWasFired: page.random.percent(50) ? true : value(page),
});

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const natives = [...page.listeners.keys()].filter(name => name.startsWith('tidioChat-'));
    if (natives.length === 0) return;
    const name = page.random.pick(natives);
    const given = data(page, fill);
    const api = read(page, page.window, 'tidioChatApi');
    if (reachable(page, api)) callThrough(page, read(page, api, 'on'), { self: api, args: [name, given] });
    const event = fill || page.random.percent(80) ? { data: given } : value(page);
    callThrough(page, page.listeners.get(name), { self: page.window, args: [event] });
  },
  payload: (page, fill = value) => ({
    type: page.random.percent(30) ? 'satisfaction_survey_rating' : fill(page),
    value: fill(page),
    own: { a: fill(page), fromBot: fill(page) },
  }),
  calls: {},
  changes: {
    'chat there': page => write(page, page.window, 'tidioChatApi', api(page)),
  },
  prepare: page => {
    if (page.random.percent(50)) {
      define(page.window, 'tidioChatApi', page.random.percent(80) ? api(page) : value(page));
    }
  },
  kinds: [],
  keys: ['on', 'readyEventWasFired', 'data', 'fromBot', 'type', 'setStatus'],
  extraRecords: 0,
};
