import { define, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const agent = (page: HostilePage, fill?: Make) =>
  spoiltPayload(page, { keys: ['id', 'name', 'type', 'text'], fill });

/** A message, or one of which a form was answered, or anything. */
function detail(page: HostilePage, fill: Make = value): unknown {
  const { random } = page;
  if (random.percent(20)) return fill(page);
  const attributes = () => ({ submitted_values: random.percent(50) ? fill(page) : undefined });
  const rating = { submitted_values: { csat_survey_response: { rating: fill(page) } } };
  return {
    message_type: random.percent(60) ? random.below(4) : fill(page),
    content_type: random.percent(50) ? 'input_csat' : fill(page),
    conversation_id: fill(page),
    content: fill(page),
    sender: random.percent(50) ? { id: fill(page), name: fill(page), type: 'user' } : agent(page, fill),
    previous_changes: random.percent(50)
      ? { content_attributes: [attributes(), random.percent(50) ? rating : attributes()] }
      : fill(page),
  };
}

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const natives = [...page.listeners.keys()].filter(name => name.startsWith('chatwoot:'));
    if (natives.length === 0) return;
    const native = page.random.pick(natives);
    const event = fill || page.random.percent(80) ? { detail: detail(page, fill) } : value(page);
    callThrough(page, page.listeners.get(native), { self: page.window, args: [event] });
  },
  payload: (page, fill = value) => ({
    value: page.random.percent(60) ? page.random.pick([0, 1, 2, 3, 'form', 'input_csat']) : fill(page),
    score: fill(page),
    conversation_id: fill(page),
    agent: agent(page, fill),
    own: { a: fill(page) },
  }),
  calls: {},
  changes: {
    'chat there': page => write(page, page.window, '$chatwoot', { hasLoaded: value(page) }),
    'chat replaced': page => write(page, page.window, '$chatwoot', value(page)),
  },
  prepare: page => {
    if (page.random.percent(40)) define(page.window, '$chatwoot', value(page));
  },
  kinds: [],
  keys: ['hasLoaded', 'detail', 'previous_changes', 'content_attributes', 'message_type', 'chatwoot:ready'],
  // The first message of a visitor makes two records, once.
  extraRecords: 1,
};
