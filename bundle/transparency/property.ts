/** Everything a site can do to a property that holds one of its callbacks. */
import fc from 'fast-check';
import { type Callable, type Callback, callback } from './callbacks.ts';
import type { Recorder } from './recorder.ts';

/** A callback, or what sites put where a callback should be. */
export type Value = Callback | { readonly plain: null | undefined | string | number };

const chains = ['whole', 'name only', 'changed', 'other this', 'afterwards', 'twice'] as const;

export type PropertyAction =
  | { readonly does: 'assign' | 'declare' | 'var'; readonly value: Value }
  | { readonly does: 'chain'; readonly how: (typeof chains)[number] }
  | { readonly does: 'delete' }
  | {
      readonly does: 'define';
      readonly value: Value;
      readonly enumerable: boolean;
      readonly configurable: boolean;
      readonly writable: boolean;
    }
  | {
      readonly does: 'accessor';
      readonly value: Value;
      readonly configurable: boolean;
      readonly ends: 'both' | 'get' | 'set';
    };

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: callback },
  { weight: 1, arbitrary: fc.record({ plain: fc.constantFrom(null, undefined, 'text', 7) }) },
);

export const propertyAction: fc.Arbitrary<PropertyAction> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('assign' as const), value }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('chain' as const), how: fc.constantFrom(...chains) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('declare' as const, 'var' as const), value }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('delete' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('define' as const),
      value,
      enumerable: fc.boolean(),
      configurable: fc.boolean(),
      writable: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('accessor' as const),
      value,
      configurable: fc.boolean(),
      ends: fc.constantFrom('both' as const, 'get' as const, 'set' as const),
    }),
  },
);

/**
 * The same to a callback on an object: `var` and `function` make properties of the window alone. An accessor that
 * answers nothing is left out, since a chat deletes the callbacks that it takes, ours in that place too.
 */
export const memberAction: fc.Arbitrary<PropertyAction> = propertyAction.filter(
  action =>
    action.does !== 'var' &&
    action.does !== 'declare' &&
    !(action.does === 'accessor' && (action.ends === 'set' || 'plain' in action.value)),
);

/**
 * The same to a property that the chat takes away if it has a value. Trace `taken`: where the site has put nothing
 * there, the chat finds a function of ours, and takes away what the site has defined.
 */
export const takenAction: fc.Arbitrary<PropertyAction> = memberAction.filter(
  action =>
    !/^(accessor|define)$/.test(action.does) ||
    (!('value' in action && 'plain' in action.value && action.value.plain == null) &&
      !('ends' in action && action.ends === 'set')),
);

/** What the actions on one page share. */
interface Site {
  readonly recorder: Recorder;
  resolve(value: Value): unknown;
  /** Another name each time, for what the site makes. */
  nameOf(kind: string): string;
}

type Owner = { [key: string]: unknown };
type Put = Extract<PropertyAction, { does: 'assign' | 'declare' | 'var' }>;
type Chained = Extract<PropertyAction, { does: 'chain' }>;
type Defined = Extract<PropertyAction, { does: 'define' }>;
type Accessor = Extract<PropertyAction, { does: 'accessor' }>;

/** One kind of action; `key` of `owner` is where it is done. */
type Do<Action> = (site: Site, owner: Owner, key: string, action: Action) => void;

const assign: Do<Put> = ({ resolve }, owner, key, { value }) => {
  owner[key] = resolve(value);
};

/** The chat may have no name for its own function, so a site that chains calls only what is one. */
const chain: Do<Chained> = ({ recorder, nameOf }, owner, key, { how }) => {
  const before = owner[key];
  const earlier: Callable = typeof before === 'function' ? (before as Callable) : () => undefined;
  const name = nameOf('chain') + ` (${how})`;
  owner[key] = recorder.name(chained(earlier, how, recorder, name), name);
};

const remove: Do<PropertyAction> = (_, owner, key) => {
  delete owner[key];
};

const define: Do<Defined> = ({ resolve }, owner, key, { value, enumerable, configurable, writable }) => {
  Object.defineProperty(owner, key, { value: resolve(value), enumerable, configurable, writable });
};

const accessor: Do<Accessor> = ({ recorder, resolve, nameOf }, owner, key, { value, configurable, ends }) => {
  let held = resolve(value);
  const name = nameOf('accessor');
  const get = () => held;
  const set = function (this: unknown, given: unknown) {
    recorder.note(`${name} is set on`, this, given);
    held = given;
  };
  Object.defineProperty(owner, key, {
    enumerable: true,
    configurable,
    ...(ends === 'set' ? { get: undefined } : { get }),
    ...(ends === 'get' ? { set: undefined } : { set }),
  } as PropertyDescriptor);
};

/** What a `function` at script level does to the global object. */
const declare: Do<Put> = ({ resolve }, owner, key, { value: declared }) => {
  const value = resolve(declared);
  const found = Object.getOwnPropertyDescriptor(owner, key);
  if (!found || found.configurable) {
    Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: false });
  } else if (found.writable && found.enumerable) Object.defineProperty(owner, key, { value });
  else throw new TypeError(`Identifier ${key} cannot be declared.`);
};

const declareVar: Do<Put> = ({ resolve }, owner, key, { value }) => {
  if (!Object.hasOwn(owner, key)) {
    Object.defineProperty(owner, key, { enumerable: true, writable: true, value: undefined });
  }
  owner[key] = resolve(value);
};

const kinds: { readonly [kind in PropertyAction['does']]: Do<never> } = {
  assign,
  chain,
  delete: remove,
  define,
  accessor,
  declare,
  var: declareVar,
};

/** Does such things on one page, and notes what the language answers. */
export function propertyActions(recorder: Recorder, functionOf: (callback: Callback) => Callable) {
  const fixed = new Map<object, Set<string>>();
  let made = 0;
  const site: Site = {
    recorder,
    resolve: value => ('plain' in value ? value.plain : functionOf(value)),
    nameOf: kind => `${kind} ${++made}`,
  };

  return (owner: object, key: string, action: PropertyAction): void => {
    const names = fixed.get(owner) ?? new Set();
    fixed.set(owner, names);
    // Trace `own key`: `var` makes a property that stays for ever, unless there is one already.
    if (action.does === 'var') names.add(key);
    if (names.has(key) && /^(delete|define|accessor)$/.test(action.does)) return;
    // Trace `freeze`: what is frozen after our accessors are there can still be set.
    if (Object.isFrozen(owner)) return;
    try {
      kinds[action.does](site, owner as Owner, key, action as never);
    } catch (error) {
      recorder.note(`${action.does} throws`, error);
    }
  };
}

/** A callback that calls the one that was there. */
function chained(
  earlier: Callable,
  how: (typeof chains)[number],
  recorder: Recorder,
  name: string,
): Callable {
  return function (...args) {
    recorder.note(`${name} gets`, this, ...args);
    if (how === 'name only') return earlier.call(this, args[0]);
    if (how === 'changed') return earlier.apply(this, ['changed', ...args.slice(1)]);
    if (how === 'other this') return earlier.apply('other this', args);
    if (how === 'twice') earlier.apply(this, args);
    const result = earlier.apply(this, args);
    recorder.note(`${name} goes on`);
    return result;
  };
}
