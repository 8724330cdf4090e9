/** A page of its own in Node: fresh built-ins, which can be spoilt without harm to the tests. */
import { createContext, Script } from 'node:vm';

/** Any object or function, looked at from outside. */
export type Bag = { [key: PropertyKey]: unknown };
/** Any function. */
export type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** A realm whose built-ins nobody has touched yet. */
export interface Realm {
  /** The object on which the realm looks up its globals. */
  readonly global: Bag;
  /** The built-ins by their names, as they were at first. */
  readonly builtIns: { readonly [name: string]: Bag };
  /** An empty object of the realm. */
  object(): Bag;
  /** Calls the script's function with a window. */
  load(script: Script, window: Bag): void;
}

const names = [
  ...['Object', 'Array', 'Function', 'String', 'Number', 'Boolean', 'Symbol', 'RegExp', 'Date', 'Map', 'Set'],
  ...['WeakMap', 'WeakSet', 'Promise', 'Proxy', 'Reflect', 'JSON', 'Math', 'Error', 'TypeError'],
] as const;

const start = new Script(`({
  object: () => ({}),
  global: Object.assign(Object.create(null), { ${names.join()} }),
  builtIns: { ${names.join()},
    'String.iterator': Reflect.getPrototypeOf(''[Symbol.iterator]()),
    'Array.iterator': Reflect.getPrototypeOf([][Symbol.iterator]()) } })`);

/**
 * The bundle as a function of `window`. Its other globals it looks up on an object too, as it does in a browser:
 * the global object of Node's contexts does not bear that descriptors are spoilt.
 */
export const scriptOf = (text: string): Script =>
  new Script(`(function (window, global) { with (global) {${text}\n} })`, { filename: 'chat-datalayer.js' });

/** Makes a realm; about a millisecond. */
export function openRealm(): Realm {
  const context = createContext({});
  const found = start.runInContext(context) as Omit<Realm, 'load'>;
  found.global.URL = URL;
  return { ...found, load: (script, window) => script.runInContext(context)(window, found.global) };
}
