import { define, read, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make, reachable } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import { anyFunction, siteFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const natives = [
  ...['session:loaded', 'chat:initiated', 'chat:opened', 'message:sent', 'message:received'],
  ...['user:email:changed', 'website:availability:changed', 'own:event'],
];

const message = (page: HostilePage, fill?: Make) =>
  spoiltPayload(page, { keys: ['content', 'from', 'user', 'text'], fill });

/** A command as sites push it, or anything. */
function command(page: HostilePage): unknown {
  const verb = page.random.pick(['on', 'on', 'on', 'off', 'do']);
  if (page.random.percent(15)) return value(page);
  const given = [verb, page.random.pick(natives), anyFunction(page)].slice(
    0,
    page.random.percent(90) ? 3 : 2,
  );
  return page.random.percent(10) ? Object.freeze(given) : given;
}

/** An array of commands, as it is there before the chat, or what the chat makes of it. */
const queue = (page: HostilePage): unknown => {
  const commands = Array.from({ length: page.random.below(4) }, () => command(page));
  if (page.random.percent(60)) return commands;
  return page.random.percent(50) ? { push: siteFunction(page), is: value(page) } : Object.freeze(commands);
};

/** The chat calls whom it finds in the array, if it is one. */
function callOne(page: HostilePage, fill?: Make): void {
  const commands = read(page, page.window, '$crisp');
  if (!reachable(page, commands) || !Array.isArray(commands) || commands.length === 0) return;
  const one = read(page, commands, page.random.below(commands.length));
  if (!reachable(page, one)) return;
  const args = page.random.percent(80) ? [message(page, fill)] : [value(page)];
  callThrough(page, read(page, one, 2), { self: value(page), args });
}

export const hostileChat: HostileChat = {
  report: callOne,
  payload: (page, fill = value) => ({
    argument: message(page, fill),
    own: { a: fill(page) },
  }),
  calls: {},
  changes: {
    'queue there': page => write(page, page.window, '$crisp', queue(page)),
    'command pushed': page => {
      const commands = read(page, page.window, '$crisp');
      // To push onto what takes nothing throws, with our script and without.
      if (!reachable(page, commands) || !Object.isExtensible(commands)) return;
      const push = read(page, commands, 'push');
      callThrough(page, push, { self: commands, args: [command(page)], viewed: 0 });
    },
  },
  prepare: page => {
    if (page.random.percent(70))
      define(page.window, '$crisp', page.random.percent(80) ? queue(page) : value(page));
  },
  kinds: [],
  keys: ['push', 'is', '0', '1', '2', 'chat:opened'],
  // The first message of a visitor makes two records, once.
  extraRecords: 1,
};
