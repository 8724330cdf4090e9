/** Built-ins that the page replaces after the start. */
import { countKind, type HostilePage, raise } from '../page.ts';
import type { Bag } from '../realm.ts';

type Place = readonly [owner: string, key: PropertyKey];

/** What careless polyfills and frameworks replace. */
const usual: readonly string[] = ['WeakMap', 'WeakSet', 'Proxy', 'Reflect', 'Promise'];

/** Parts of these, and the rest of the language that the bundle calls by name. */
const parts: readonly Place[] = [
  ...['apply', 'ownKeys', 'defineProperty'].map(key => ['Reflect', key] as const),
  ...['resolve', 'reject', Symbol.species].map(key => ['Promise', key] as const),
  ...['then', 'catch', 'constructor'].map(key => ['Promise.prototype', key] as const),
  ...['get', 'set', 'has'].map(key => ['WeakMap.prototype', key] as const),
  ...['add', 'has'].map(key => ['WeakSet.prototype', key] as const),
  ...['add', 'delete', 'clear', 'size', Symbol.iterator].map(key => ['Set.prototype', key] as const),
  ...['get', 'set'].map(key => ['Map.prototype', key] as const),
  ...['keys', 'assign', 'create', 'defineProperty', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map(
    key => ['Object', key] as const,
  ),
  ...['hasOwnProperty', 'toString'].map(key => ['Object.prototype', key] as const),
  ...['isArray', 'from'].map(key => ['Array', key] as const),
  ...['concat', 'every', 'filter', 'forEach', 'includes', 'join', 'map', 'pop', 'push', 'shift', 'some'].map(
    key => ['Array.prototype', key] as const,
  ),
  ...['splice', 'unshift', 'slice', Symbol.iterator].map(key => ['Array.prototype', key] as const),
  ...['endsWith', 'includes', 'replace', 'slice', 'split', 'startsWith'].map(
    key => ['String.prototype', key] as const,
  ),
  ...['call', 'apply', 'bind'].map(key => ['Function.prototype', key] as const),
  ...['exec', 'test', Symbol.replace].map(key => ['RegExp.prototype', key] as const),
  ...['parse', 'stringify'].map(key => ['JSON', key] as const),
  ...['max', 'floor'].map(key => ['Math', key] as const),
  ...['Object', 'Array', 'String', 'Number', 'JSON', 'Math', 'Date', 'Map', 'Set', 'Symbol', 'URL'].map(
    key => ['', key] as const,
  ),
  ['Number', 'isFinite'],
  ['Date', 'now'],
  ['String.iterator', 'next'],
  ['Array.iterator', 'next'],
];

const substitutes: { readonly [form: string]: (page: HostilePage) => unknown } = {
  nothing: () => undefined,
  'an object': () => ({}),
  'a function that throws': page => () => raise(page),
  'a function that does nothing': () => () => {},
  'a function that says yes': () => () => true,
  'a class without methods': () => class {},
};

/** Replaces one of the five that pages do replace. */
export function replace(page: HostilePage): void {
  const key = page.random.pick(usual);
  put(page, page.realm.global, key);
  countKind(page, `${key} replaced`);
}

/** Replaces anything that the bundle may call. */
export function replaceDeeply(page: HostilePage): void {
  const [owner, key] = page.random.pick(parts);
  const [name, inner] = owner.split('.') as [string, string | undefined];
  const { builtIns, global } = page.realm;
  const target = builtIns[owner] ?? (name ? (inner ? builtIns[name]![inner] : builtIns[name]) : global);
  put(page, target as Bag, key);
  countKind(page, 'a part of the language replaced');
  page.spoilt = true;
  page.countable = false;
}

/** Gives the page another clock, as tools for tests and polyfills do: not every one tells whole numbers. */
export function replaceClock(page: HostilePage): void {
  const times: readonly (() => unknown)[] = [
    () => 1_770_000_000_000.5,
    () => ({ valueOf: () => 1_770_000_000_000 }),
    () => 1_770_000_000_000n,
    () => Number.NaN,
    () => '2026-01-01',
    () => new Date(0),
  ];
  const now = page.random.percent(5) ? () => raise(page) : page.random.pick(times);
  Reflect.defineProperty(page.realm.builtIns.Date!, 'now', {
    value: now,
    writable: true,
    configurable: true,
  });
  page.changed(page.realm.builtIns.Date!, 'now');
}

function put(page: HostilePage, owner: Bag, key: PropertyKey): void {
  const before = Reflect.getOwnPropertyDescriptor(owner, key);
  const form = page.random.pick(Object.keys(substitutes));
  const value = substitutes[form]!(page);
  if (!Reflect.defineProperty(owner, key, { value, writable: true, configurable: true })) return;
  countKind(page, `replaced by ${form}`);
  page.changed(owner, key);
  page.replaced = true;
  page.repairs.push(() => {
    if (before) Reflect.defineProperty(owner, key, before);
  });
}

/** Every kind of replacement. */
export const replacementKinds: readonly string[] = [
  ...usual.map(name => `${name} replaced`),
  'a part of the language replaced',
  ...Object.keys(substitutes).map(form => `replaced by ${form}`),
];
