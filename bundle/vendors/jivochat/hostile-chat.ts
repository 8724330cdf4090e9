import { define, read, write } from '../../hostile/access.ts';
import { callThrough } from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import { anyFunction, chained, siteFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';
import { catalogue } from './catalogue.ts';

const slots = Object.keys(catalogue.events);

export const hostileChat: HostileChat = {
  report: (page, fill = value) => {
    const args = [spoiltPayload(page, { keys: ['result', 'reason', 'text'], fill }), fill(page)];
    callThrough(page, read(page, page.window, page.random.pick(slots)), {
      self: value(page),
      args: args.slice(0, page.random.below(3)),
    });
  },
  payload: (page, fill = value) => ({ own: { a: fill(page) } }),
  calls: {},
  changes: {
    'slot set': page => write(page, page.window, page.random.pick(slots), anyFunction(page)),
    'slot chained': page => {
      const slot = page.random.pick(slots);
      const before = read(page, page.window, slot);
      // A chain of hundreds is no page any more.
      const next = page.random.percent(30) ? siteFunction(page) : chained(page, before);
      write(page, page.window, slot, next);
    },
    'chat there': page => write(page, page.window, 'jivo_api', value(page)),
  },
  prepare: page => {
    if (page.random.percent(30)) define(page.window, 'jivo_api', value(page));
    for (const slot of slots) if (page.random.percent(40)) define(page.window, slot, siteFunction(page));
  },
  kinds: [],
  keys: ['jivo_api', 'jivo_onOpen', 'jivo_onLoadCallback', 'own'],
  extraRecords: 0,
};
