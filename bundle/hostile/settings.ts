/** Settings that a hostile page pushes: right, wrong, and made to break whoever reads them. */
import { type HostilePage, meet, raise } from './page.ts';
import { native } from './payloads.ts';
import { customKeys } from './records.ts';
import { object, text, value } from './values.ts';

type Make = (page: HostilePage) => unknown;

const privacy: Make = page => page.random.pick(['keep', 'drop']);
const list =
  (item: Make): Make =>
  page =>
    Array.from({ length: page.random.below(4) }, () => item(page));
const words = ['chat_goal', 'chat_x', 'chat_engaged', 'chat_', 'purchase', '__proto__', 'chat_diagnostic'];

const right: { readonly [key: string]: Make } = {
  vendors: list(page => page.random.pick(['loyjoy', 'usercom', 'userlike'])),
  dataLayer: page => page.random.pick(['dataLayer', 'dataLayer', 'dataLayer', 'other']),
  consent: page => page.random.pick(['granted', 'denied']),
  beforeConsent: page => page.random.pick(['hold', 'drop']),
  personalData: privacy,
  staff: privacy,
  ids: privacy,
  answers: privacy,
  customKeys: list(page => page.random.pick(customKeys)),
  only: page => (page.random.percent(90) ? [] : list(native)(page)),
  ignore: list(page => page.random.pick(['open', 'loyjoy:*', 'jump_*', 'text*', 'userlike:x'])),
  events: page => Object.fromEntries([0, 1].map(() => [text(page), page.random.pick(words)])),
  maxPerMinute: page => page.random.pick([1, 120, 1e9, 1e9, 1e9]),
  memory: page => page.random.pick(['page', 'page', 'page', 'tab']),
  sdkCalls: page => page.random.percent(50),
};

/** Names of data layers that are something else on the page. */
const taken = ['chatTracker', 'location', 'document', '__proto__', 'constructor', 'userlikeTrackingEvent'];

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
  'settings that change between two looks': page => ({
    customKeys: new Proxy(['a'], { get: changing(page) }),
    events: new Proxy({ open: 'chat_x', text: 'chat_x', chat_started: 'chat_x' }, { get: changing(page) }),
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
    meet(page, kind);
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

/** Puts a key on an object whose prototype may have a setter for it. */
function define(owner: object, key: string, value: unknown): void {
  Reflect.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every kind of hostile settings. */
export const settingsKinds: readonly string[] = Object.keys(traps);
