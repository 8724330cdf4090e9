/** Data layers that refuse, interfere, or are none. */

import { types } from 'node:util';
import { callTracker, countKind, type HostilePage, isObject, raise } from '../page.ts';
import type { Bag } from '../realm.ts';
import { checkRecord } from '../records.ts';

type Push = (page: HostilePage, record: Bag) => void;

/** What a push does with a record; those that throw have refused it. */
const pushes: { readonly [kind: string]: Push } = {
  'data layer that works': arrive,
  'data layer that throws': (page, record) => {
    checkRecord(page, record);
    raise(page);
  },
  'data layer that re-enters': (page, record) => {
    arrive(page, record);
    page.act();
  },
  'data layer that stops the bundle': (page, record) => {
    arrive(page, record);
    if (page.random.percent(2)) callTracker(page, 'stop');
  },
  'data layer that takes consent back': (page, record) => {
    arrive(page, record);
    callTracker(page, 'push', { consent: page.random.pick(['denied', 'granted']) });
  },
  'data layer that freezes records': (page, record) => {
    arrive(page, record);
    Object.freeze(record);
  },
};

const others: { readonly [kind: string]: (page: HostilePage) => unknown } = {
  'no data layer': () => undefined,
  'data layer that is an array': page => Reflect.construct(page.realm.builtIns.Array as never, []),
  'data layer that is frozen': () => Object.freeze([]),
  'data layer that is a text': () => 'text',
  'data layer that is a proxy': page => new Proxy([], { get: () => raise(page) }),
  'data layer whose push is no function': () => ({ push: 7 }),
  'data layer whose push cannot be read': page => ({
    get push() {
      return raise(page);
    },
  }),
};

function arrive(page: HostilePage, record: Bag): void {
  checkRecord(page, record);
  page.arrived++;
}

/** Gives the page another data layer. */
export function replaceDataLayer(page: HostilePage): void {
  const { random } = page;
  // Most pages should have one on which records arrive.
  const kind = random.percent(60) ? random.pick(Object.keys(pushes)) : random.pick(Object.keys(others));
  countKind(page, kind);
  const push = pushes[kind];
  const layer = push ? { push: (record: Bag) => push(page, record) } : others[kind]!(page);
  collectRecords(page);
  Reflect.defineProperty(page.window, 'dataLayer', { value: layer, writable: true, configurable: true });
}

/** Takes records out of the arrays of the page that keep them: hostile settings may name any of them as the data layer. */
export function collectRecords(page: HostilePage): void {
  for (const name of Reflect.ownKeys(page.window)) {
    const layer = Reflect.getOwnPropertyDescriptor(page.window, name)?.value as unknown;
    if (!types.isProxy(layer) && Array.isArray(layer)) {
      const items = Reflect.ownKeys(layer).map(key => Reflect.getOwnPropertyDescriptor(layer, key)?.value);
      const records = items.filter(isRecord);
      for (const record of records) arrive(page, record);
      if (records.length > 0 && !Object.isFrozen(layer)) layer.length = 0;
    }
  }
}

const isRecord = (record: unknown): record is Bag =>
  isObject(record) && !types.isProxy(record) && Object.hasOwn(record, 'chat_schema');

/** Every kind of data layer. */
export const dataLayerKinds: readonly string[] = [...Object.keys(pushes), ...Object.keys(others)];
