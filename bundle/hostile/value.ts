/** Values that nobody expects in a payload, each kind under its name. */
import { dictionary } from '../dictionary/dictionary.ts';
import { chatGlobals } from '../transparency/chat-globals.ts';
import { payloads } from '../vendors/generated/payloads.ts';
import { countKind, type HostilePage, type Make, raise } from './page.ts';
import type { Bag } from './realm.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6InRvbUBleGFtcGxlLmNvbSJ9.c2lnbmF0dXJl';

/** Every step of every path at which the bundle reads something in a payload. */
const steps: readonly string[] = [
  ...new Set(dictionary.fields.flatMap(({ from }) => Object.values(from).flatMap(path => path.split('.')))),
].filter(Boolean);

/** Texts that decide what an event means. */
const decidingTexts = Object.values(payloads)
  .flatMap(({ deciding }) => deciding.flatMap(payload => Object.values(payload)))
  .filter(decides => typeof decides === 'string');

const texts: readonly string[] = [
  ...['', ' ', '0', 'text', '__proto__', 'constructor', 'toString', 'x'.repeat(101), '\0', '\ud800'],
  ...['é'.repeat(300), '🐟'.repeat(80), token, `id=${token}`, 'mailto:tom@example.com'],
  ...decidingTexts,
  ...[
    'https://tom:secret@www.example.com/a?b#c',
    '/help?mail=tom@example.com',
    'https://[',
    'java\nscript:0',
  ],
];

/** Names of traps in which a Proxy of the page throws. */
const traps = [
  ...['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'isExtensible', 'set'],
  ...['defineProperty', 'preventExtensions', 'deleteProperty'],
];

/** Objects that throw, lie, change or never end. */
const objects: { readonly [kind: string]: Make } = {
  'plain object': page => page.realm.object(),
  array: page => [value(page)],
  function: () => () => 'text',
  'object without a prototype': () => Object.create(null),
  'frozen object': page => Object.freeze({ a: page.random.pick(texts) }),
  'element of the page': page => ({ nodeType: 1, id: page.random.pick(chatGlobals) }),
  'boxed text': page => new String(page.random.pick(texts)),
  'boxed number': () => new Number(7),
  date: () => new Date(0),
  map: () => new Map([['a', 'b']]),
  'error object': () => new Error('text'),
  'lying array': () => ({ length: 4_294_967_295, 0: 'text' }),
  thenable: page => ({
    // biome-ignore lint/suspicious/noThenProperty: what a hostile page would do.
    then: () => raise(page),
  }),
  cycle: () => {
    const circle: Bag = { text: 'text' };
    circle.self = circle;
    for (const step of steps) circle[step] = circle;
    return circle;
  },
  'throwing conversion': page => ({
    toString: () => raise(page),
    valueOf: () => raise(page),
    toJSON: () => raise(page),
    [Symbol.toPrimitive]: () => raise(page),
  }),
  'throwing getters': page => {
    const get = () => raise(page);
    const names = new Set(['a', 'type', 'label', 'url', 'text', 'length', ...steps]);
    return Object.defineProperties(
      {},
      Object.fromEntries([...names].map(name => [name, { get, enumerable: true }])),
    );
  },
  'changing getter': page => {
    let reads = 0;
    const get = () => (reads++ % 2 ? { nested: 1 } : page.random.pick(texts));
    const step = page.random.pick(steps);
    return Object.defineProperties({}, { a: { get }, type: { get }, label: { get }, [step]: { get } });
  },
  'getter that acts': page => ({
    get [page.random.pick(steps)]() {
      page.act();
      return 'text';
    },
    get [page.random.pick(steps)]() {
      page.act();
      return 'text';
    },
  }),
  'proxy of every key': () => new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? undefined : key) }),
  'proxy without an end': () => {
    const endless: object = new Proxy({}, { get: () => endless });
    return endless;
  },
  'throwing proxy': page => {
    const trap = page.random.pick(traps);
    return new Proxy({}, { [trap]: () => raise(page) });
  },
  'proxy that throws in every trap': page =>
    new Proxy({}, Object.fromEntries(traps.map(trap => [trap, () => raise(page)]))),
  'revoked proxy': page => {
    const { proxy, revoke } = Proxy.revocable(page.random.percent(50) ? {} : [], {});
    revoke();
    page.revoked.add(proxy);
    return proxy;
  },
};

const primitives: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -0, 1, -1, 1.5, 20415, 1e21, Number.NaN, Infinity, -Infinity],
  ...[2 ** 53, 10n, 2n ** 200n, Symbol('secret'), Symbol.iterator, Symbol.for('chat-datalayer')],
];

const kinds = Object.keys(objects);

/** Any object of a hostile kind. */
export function object(page: HostilePage): unknown {
  const kind = page.random.pick(kinds);
  countKind(page, kind);
  return objects[kind]!(page);
}

/** A text, mostly one that should not be used as it is. */
export const text = (page: HostilePage): string => page.random.pick(texts);

/** Anything at all. */
export function value(page: HostilePage): unknown {
  const { random } = page;
  const dice = random.below(10);
  return dice < 4 ? random.pick(texts) : dice < 6 ? random.pick(primitives) : object(page);
}

/** Every kind of hostile value. */
export const valueKinds: readonly string[] = kinds;
