/** Keys that a page has put on the prototypes of everything. */
import { vendorIds } from '../../../schemas/generated/vendor-ids.ts';
import { chatGlobals } from '../../transparency/chat-globals.ts';
import { hostileChats } from '../../vendors/generated/hostile-chats.ts';
import { countKind, type HostilePage, raise } from '../page.ts';

const keys: readonly PropertyKey[] = [
  ...[
    'get',
    'set',
    'value',
    'writable',
    'enumerable',
    'configurable',
    'apply',
    'has',
    'construct',
    'ownKeys',
  ],
  ...[
    '0',
    '1',
    '2',
    '49',
    'toJSON',
    'then',
    'each',
    'extend',
    'push',
    'text',
    'content',
    'type',
    'label',
    'url',
  ],
  ...['vendors', 'consent', 'only', 'ignore', 'events', 'customKeys', 'dataLayer', 'memory', 'sdkCalls'],
  ...[
    'event',
    'chat_score',
    'chat_scale',
    'chat_decision',
    'chat_topic',
    'chat_problem',
    'chat_page',
    'chat_held',
    'chat_link_url',
  ],
  ...vendorIds,
  ...vendorIds.flatMap(id => hostileChats[id].keys),
  ...chatGlobals,
  'chatTracker',
  ...[
    'record',
    'loose',
    'description',
    'labelClass',
    'personalNames',
    'look',
    'stop',
    'refused',
    'state',
    'why',
    'version',
  ],
  ...['code', 'key', 'status', 'track', 'chat_custom_a', 'a'],
  ...[Symbol.toPrimitive, Symbol.toStringTag, Symbol.isConcatSpreadable, Symbol.iterator, Symbol.split],
];

type Describe = (page: HostilePage) => PropertyDescriptor;

const forms: { readonly [form: string]: Describe } = {
  'a text': () => ({ value: 'polluted', writable: true }),
  'an object': () => ({ value: { polluted: true }, writable: true }),
  'a function': () => ({ value: () => 'polluted', writable: true }),
  'a value that stays': () => ({ value: 'polluted', writable: false }),
  'a throwing getter': page => ({ get: () => raise(page) }),
  'a throwing setter': page => ({ get: () => undefined, set: () => raise(page) }),
  'a setter that swallows': () => ({ get: () => ({ polluted: true }), set: () => {} }),
};

/** Puts one key on the prototype of objects or arrays. */
export function pollute(page: HostilePage): void {
  const { random, realm } = page;
  const owner = random.pick(['Object', 'Object', 'Array']);
  const form = random.pick(Object.keys(forms));
  const key = random.percent(10) ? 'get' : random.pick(keys);
  const prototype = realm.builtIns[owner]!.prototype as object;
  const before = Reflect.getOwnPropertyDescriptor(prototype, key);
  const described = { ...forms[form]!(page), configurable: true, enumerable: random.percent(50) };
  if (!Reflect.defineProperty(prototype, key, described)) return;
  countKind(page, `${owner}.prototype polluted`);
  countKind(page, `${form} on a prototype`);
  if (owner === 'Object' && key === 'get') countKind(page, 'Object.prototype.get polluted');
  // What the language itself reads there, or where a list keeps its items, has been broken for the page as well.
  if (typeof key === 'symbol' || /^\d|toJSON|push|length/.test(key as string)) page.countable = false;
  page.changed(prototype, key);
  // A number among the keys of Array.prototype makes it longer.
  if (owner === 'Array') page.changed(prototype, 'length');
  page.repairs.push(() => {
    if (before) Reflect.defineProperty(prototype, key, before);
    else Reflect.deleteProperty(prototype, key);
  });
}

/** Every form of pollution. */
export const pollutionKinds: readonly string[] = [
  'Object.prototype polluted',
  'Array.prototype polluted',
  'Object.prototype.get polluted',
  ...Object.keys(forms).map(form => `${form} on a prototype`),
];
