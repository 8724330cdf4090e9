/** Settings that a hostile page pushes: right, wrong, and made to break whoever reads them. */
import { chatGlobals } from '../transparency/chat-globals.ts';
import { define } from './access.ts';
import { countKind, type HostilePage, type Make, raise } from './page.ts';
import { knownNative, native } from './payload.ts';
import { customKeys } from './records.ts';
import { object, text, value } from './value.ts';

const privacy: Make = page => page.random.pick(['keep', 'drop']);
const list =
  (item: Make): Make =>
  page =>
    Array.from({ length: page.random.below(4) }, () => item(page));

/** An event to ignore, or a pattern of some. */
const ignored: Make = page => {
  const id = page.random.pick(page.chats);
  const native = knownNative(page);
  return page.random.pick([native, `${native.slice(0, 4)}*`, 'text*', `${id}:*`, `${id}:x`]);
};

const eventNames = [
  'chat_goal',
  'chat_x',
  'chat_engaged',
  'chat_',
  'purchase',
  '__proto__',
  'chat_diagnostic',
];

const right: { readonly [key: string]: Make } = {
  vendors: list(page => page.random.pick(page.chats)),
  dataLayer: page => page.random.pick(['dataLayer', 'dataLayer', 'dataLayer', 'other']),
  consent: page => page.random.pick(['granted', 'denied']),
  beforeConsent: page => page.random.pick(['hold', 'drop']),
  personalData: privacy,
  staff: privacy,
  ids: privacy,
  answers: privacy,
  customKeys: list(page => page.random.pick(customKeys)),
  only: page => (page.random.percent(90) ? [] : list(native)(page)),
  ignore: list(ignored),
  events: page => Object.fromEntries([0, 1].map(() => [text(page), page.random.pick(eventNames)])),
  maxPerMinute: page => page.random.pick([1, 120, 1e9, 1e9, 1e9]),
  memory: page => page.random.pick(['page', 'page', 'page', 'tab']),
  sdkCalls: page => page.random.percent(50),
};

/** Names of data layers that are something else on the page. */
const taken = ['chatTracker', 'location', 'document', '__proto__', 'constructor', ...chatGlobals];

const traps: { readonly [kind: string]: Make } = {
  'settings that are no object': value,
  'settings that cannot be listed': page => new Proxy({}, { ownKeys: () => raise(page) }),
  'settings that cannot be read': page => ({
    get consent() {
      return raise(page);
    },
    get events() {
      return raise(page);
    },
    get dataLayer() {
      return raise(page);
    },
  }),
  'settings that change between two readings': page => ({
    customKeys: new Proxy(['a'], { get: changing(page) }),
    events: new Proxy({ text: 'chat_x', [knownNative(page)]: 'chat_x' }, { get: changing(page) }),
    only: new Proxy([], { get: changing(page) }),
  }),
  'settings that act': page => ({
    get staff() {
      page.act();
      return 'keep';
    },
  }),
  'settings with names of prototypes': () =>
    JSON.parse('{"__proto__":{"consent":"granted"},"constructor":1,"toString":2,"hasOwnProperty":3}'),
  'settings that name a thing of the page as data layer': page => {
    page.countable = false;
    return { dataLayer: page.random.pick(taken) };
  },
};

/** A trap that answers differently each time, first in good order. */
function changing(page: HostilePage): (target: object, key: PropertyKey) => unknown {
  let reads = 0;
  return (target, key) => {
    const found = Reflect.get(target, key) as unknown;
    return typeof found === 'string' && reads++ % 2 ? object(page) : found;
  };
}

/** One settings object, or what is pushed in its place. */
export function settings(page: HostilePage): unknown {
  const { random } = page;
  if (random.percent(30)) {
    const kind = random.pick(Object.keys(traps));
    countKind(page, kind);
    return traps[kind]!(page);
  }
  const made: { [key: string]: unknown } = random.percent(50) ? page.realm.object() : {};
  for (const key of Object.keys(right)) {
    if (random.percent(12)) define(made, key, right[key]!(page));
    else if (random.percent(3)) define(made, key, value(page));
  }
  if (random.percent(5)) define(made, text(page), value(page));
  return made;
}

/** Every kind of hostile settings. */
export const settingsKinds: readonly string[] = Object.keys(traps);
