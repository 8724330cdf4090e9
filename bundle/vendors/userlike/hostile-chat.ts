import { define, read, write } from '../../hostile/access.ts';
import { callThrough, type HostilePage, type Make } from '../../hostile/page.ts';
import { native, spoiltPayload } from '../../hostile/payload.ts';
import { anyFunction, chained, siteFunction } from '../../hostile/site-function.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const name = 'userlikeTrackingEvent';

const globalKeys = ['widget_id', 'widget_lang', 'operator_group_id', 'client_uuid', 'text'];
const sessionKeys = [
  ...['operator_id', 'operator_name', 'chat_id', 'session_id', 'client_name', 'client_email'],
  'custom_data',
];

const globalContext = (page: HostilePage, fill?: Make) => spoiltPayload(page, { keys: globalKeys, fill });
const sessionContext = (page: HostilePage, fill?: Make) =>
  spoiltPayload(page, { keys: sessionKeys, fill, nested: 'custom_data' });

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const contexts = [globalContext(page, fill), sessionContext(page, fill), value(page)];
    const args = [native(page), ...contexts].slice(0, fill ? 3 : page.random.below(5));
    callThrough(page, read(page, page.window, name), { self: value(page), args });
  },
  payload: (page, fill) => ({
    global_ctx: globalContext(page, fill),
    session_ctx: sessionContext(page, fill),
  }),
  calls: {},
  changes: {
    'callback set': page => write(page, page.window, name, anyFunction(page)),
    'callback chained': page => {
      const before = read(page, page.window, name);
      // A chain of hundreds is no page any more.
      const next = page.random.percent(30) ? siteFunction(page) : chained(page, before);
      write(page, page.window, name, next);
    },
  },
  prepare: page => {
    if (page.random.percent(30)) define(page.window, 'userlike', value(page));
    if (page.random.percent(30)) define(page.window, name, siteFunction(page));
  },
  kinds: [],
  keys: [
    ...['global_ctx', 'session_ctx', 'custom_data', 'widget_id'],
    ...['button_displayed', 'chat_started'],
  ],
  extraRecords: 0,
};
