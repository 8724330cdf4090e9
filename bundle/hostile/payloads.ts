/** Names and payloads as the three chats hand them over, spoilt. */
import { dictionary } from '../dictionary/dictionary.ts';
import { cutsOf, hugeText } from './huge.ts';
import { type HostilePage, meet } from './page.ts';
import type { Bag } from './realm.ts';
import { text, value } from './values.ts';

const natives = dictionary.vendors.flatMap(({ events }) => events.map(({ name }) => name));

/** A native name: mostly a known one, sometimes anything. */
export function native(page: HostilePage): unknown {
  const dice = page.random.below(10);
  return dice < 7 ? page.random.pick(natives) : dice < 9 ? text(page) : value(page);
}

const keys = {
  session: [
    'operator_id',
    'operator_name',
    'chat_id',
    'session_id',
    'client_name',
    'client_email',
    'custom_data',
  ],
  global: ['widget_id', 'widget_lang', 'operator_group_id', 'client_uuid', 'text'],
  detail: [
    ...[
      'bot_id',
      'process_id',
      'process_name',
      'sub_process_id',
      'sub_process_name',
      'url',
      'label',
      'email',
    ],
    ...['type', 'token', 'payload', 'a', 'b'],
  ],
  message: ['content', 'isAdmin', 'date', 'text'],
  call: ['product_id', 'event_type', 'email', 'a'],
} as const;

/** A payload with the keys that the bundle reads, values by chance; one in three is no such thing at all. */
export function payload(page: HostilePage, kind: keyof typeof keys, fill = value): unknown {
  if (page.random.percent(30)) return fill(page);
  const filled = page.random.percent(50) ? page.realm.object() : ({} as Bag);
  for (const key of keys[kind]) {
    if (page.random.percent(60)) {
      Reflect.defineProperty(filled, key, {
        value: key === 'custom_data' ? { a: fill(page), b: { c: fill(page) } } : fill(page),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return page.random.percent(10) ? Object.freeze(filled) : filled;
}

/** Gives cuts of one new huge text. */
export function hugeValues(page: HostilePage): (page: HostilePage) => unknown {
  meet(page, 'huge text');
  const cuts = cutsOf(hugeText(page.number));
  return () => page.random.pick(cuts);
}
