import type { Page } from './page.ts';

/**
 * The border between sandboxed and native code. Nothing passes as itself: every value is copied, deeply, and
 * what is neither plain data nor a function becomes undefined.
 */
export interface Membrane {
  toSandbox(value: unknown): unknown;
  toNative(value: unknown): unknown;
  /** Calls native code for sandboxed code: pushes to the data layer during the call are wrapped. */
  call(native: unknown, self: unknown, args: readonly unknown[]): unknown;
}

// biome-ignore lint/complexity/noBannedTypes: any function at all may cross
type Wrap = (value: Function, copy: (value: unknown) => unknown) => unknown;

/** The border of one page's sandboxes. */
export const createMembrane = (page: Page): Membrane => {
  const membrane: Membrane = {
    toSandbox: value => convert(value, fromNative),
    toNative: value => convert(value, fromSandbox),
    call(native, self, args) {
      page.semaphore++;
      try {
        return membrane.toSandbox(Reflect.apply(native as () => unknown, self, args.map(membrane.toNative)));
      } finally {
        page.semaphore--;
      }
    },
  };
  const fromNative: Wrap = (native, copy) => {
    // Called as it stands, a native function has itself for `this`.
    const wrapper = (...args: unknown[]): unknown => membrane.call(native, native, args);
    return Object.assign(wrapper, copyKeys(native, copy));
  };
  const fromSandbox: Wrap =
    sandboxed =>
    (...args: unknown[]) =>
      membrane.toNative(Reflect.apply(sandboxed as () => unknown, undefined, args.map(membrane.toSandbox)));
  return membrane;
};

const convert = (value: unknown, wrap: Wrap): unknown => {
  // One copy per object and crossing, so that a cycle stays a cycle.
  const copies = new Map<unknown, unknown>();
  const copy = (original: unknown): unknown => {
    if (copies.has(original)) return copies.get(original);
    if (typeof original === 'function') return wrap(original, copy);
    if (isList(original)) {
      const list: unknown[] = [];
      copies.set(original, list);
      for (let index = 0; index < original.length; index++) list.push(copy(original[index]));
      return list;
    }
    if (isPlainObject(original)) {
      const object = {};
      copies.set(original, object);
      return Object.assign(object, copyKeys(original, copy));
    }
    return isPrimitive(original) ? original : undefined;
  };
  return copy(value);
};

const copyKeys = (original: object, copy: (value: unknown) => unknown): object =>
  Object.fromEntries(
    Object.keys(original).map(key => [key, copy((original as Record<string, unknown>)[key])]),
  );

const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

const isList = (value: unknown): value is ArrayLike<unknown> =>
  ['[object Array]', '[object Arguments]'].includes(tagOf(value));

const isPrimitive = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

/** Whether GTM takes a value for plain data: jQuery's old test, which knows objects of other frames. */
const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const object = value as { nodeType?: unknown; window?: unknown; constructor?: { prototype?: object } };
  if (exotic.includes(tagOf(object)) || object.nodeType || object === object.window) return false;
  try {
    const maker = object.constructor;
    if (maker && !Object.hasOwn(object, 'constructor')) {
      if (!Object.hasOwn(maker.prototype as object, 'isPrototypeOf')) return false;
    }
  } catch {
    return false;
  }
  // Inherited keys come last, so the last one tells whether there are any.
  let last: string | undefined;
  for (const key in object) last = key;
  return last === undefined || Object.hasOwn(object, last);
};

const exotic = ['Boolean', 'Number', 'String', 'Function', 'Array', 'Date', 'RegExp'].map(
  name => `[object ${name}]`,
);
