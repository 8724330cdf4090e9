/** Everything that a page can find out about an object by looking at it. Runs in browsers too. */

/** One object: lists of keys, and single facts by name; those of a property stand under its key. */
export interface Observations {
  readonly lists: { readonly [list: string]: readonly string[] };
  readonly facts: { readonly [fact: string]: string };
  readonly properties: { readonly [key: string]: { readonly [fact: string]: string } };
}

/** Observations by the path of the object. */
export type Inventory = { readonly [path: string]: Observations };

/** What to look at, by path; and the names of the site's own things. */
export interface InventoryInput {
  readonly things: { readonly [path: string]: unknown };
  readonly names: ReadonlyMap<unknown, string>;
  /** Properties of `window` that are asked for even where they are not there. */
  readonly globals: readonly string[];
}

/** Looks at all things there are, and at what they hold. */
export function takeInventory({ things, names, globals }: InventoryInput): Inventory {
  const there = Object.entries(things).filter(([, thing]) => Object(thing) === thing);
  return Object.fromEntries(
    there.map(([path, thing]) => [path, find(thing as object, names, path === 'window' ? globals : [])]),
  );
}

function find(thing: object, names: InventoryInput['names'], asked: readonly string[]): Observations {
  const text = (value: unknown) => describe(value, names);
  const own = Reflect.ownKeys(thing);
  const inherited: string[] = [];
  for (const key in thing) inherited.push(key);
  const property = (key: PropertyKey) => {
    const found = Object.getOwnPropertyDescriptor(thing, key);
    const value = attempt(() => (thing as { [key: PropertyKey]: unknown })[key]);
    return {
      in: String(key in thing),
      typeof: typeof value,
      value: text(value),
      ...(found && {
        kind: 'value' in found ? 'data' : 'accessor',
        writable: String(found.writable),
        enumerable: String(found.enumerable),
        configurable: String(found.configurable),
      }),
    };
  };
  const isFunction = typeof thing === 'function';
  return {
    lists: {
      own: own.map(String),
      'Object.keys': Object.keys(thing),
      'for in': inherited,
      // Getters of a prototype throw when they are called on it.
      spread: [attempt(() => Reflect.ownKeys({ ...thing }))].flat().map(String),
    },
    facts: {
      prototype: text(Object.getPrototypeOf(thing)),
      tag: Object.prototype.toString.call(thing),
      extensible: String(Object.isExtensible(thing)),
      sealed: String(Object.isSealed(thing)),
      frozen: String(Object.isFrozen(thing)),
      ...(isFunction ? { text: Function.prototype.toString.call(thing), length: String(thing.length) } : {}),
      ...(isFunction || asked.length ? {} : { json: String(attempt(() => JSON.stringify(plain(thing)))) }),
    },
    properties: Object.fromEntries(
      [...new Set<PropertyKey>([...own, ...asked])].map(key => [String(key), property(key)]),
    ),
  };
}

/** The window and its like are no data. */
const plain = (thing: object) =>
  Array.isArray(thing) || Object.getPrototypeOf(thing) === Object.prototype ? thing : undefined;

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return `throws ${(error as Error).name}`;
  }
}

function describe(value: unknown, names: InventoryInput['names']): string {
  const name = names.get(value);
  if (name) return name;
  if (typeof value === 'function') return `a function ${value.name}`;
  return Object(value) === value ? Object.prototype.toString.call(value) : String(value);
}
