/** Everything a site can do to a property that holds one of its callbacks. */
import fc from 'fast-check';
import { type Callable, type Callback, callback } from './callbacks.ts';
import type { Diary } from './diary.ts';

/** A callback, or what sites put where a callback should be. */
export type Value = Callback | { readonly plain: null | undefined | string | number };

const chains = ['whole', 'name only', 'changed', 'other this', 'afterwards', 'twice'] as const;

export type PropertyAct =
  | { readonly act: 'assign' | 'declare' | 'var'; readonly value: Value }
  | { readonly act: 'chain'; readonly how: (typeof chains)[number] }
  | { readonly act: 'delete' }
  | {
      readonly act: 'define';
      readonly value: Value;
      readonly enumerable: boolean;
      readonly configurable: boolean;
      readonly writable: boolean;
    }
  | {
      readonly act: 'accessor';
      readonly value: Value;
      readonly configurable: boolean;
      readonly ends: 'both' | 'get' | 'set';
    };

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: callback },
  { weight: 1, arbitrary: fc.record({ plain: fc.constantFrom(null, undefined, 'text', 7) }) },
);

export const propertyAct: fc.Arbitrary<PropertyAct> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('assign' as const), value }) },
  {
    weight: 6,
    arbitrary: fc.record({ act: fc.constant('chain' as const), how: fc.constantFrom(...chains) }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('declare' as const, 'var' as const), value }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('delete' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('define' as const),
      value,
      enumerable: fc.boolean(),
      configurable: fc.boolean(),
      writable: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('accessor' as const),
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
export const memberAct: fc.Arbitrary<PropertyAct> = propertyAct.filter(
  act =>
    act.act !== 'var' &&
    act.act !== 'declare' &&
    !(act.act === 'accessor' && (act.ends === 'set' || 'plain' in act.value)),
);

/**
 * The same to a property that the chat takes away if it has a value. Trace `taken`: where the site has put nothing
 * there, the chat finds a function of ours, and takes away what the site has defined.
 */
export const takenAct: fc.Arbitrary<PropertyAct> = memberAct.filter(
  act =>
    !/^(accessor|define)$/.test(act.act) ||
    (!('value' in act && 'plain' in act.value && act.value.plain == null) &&
      !('ends' in act && act.ends === 'set')),
);

/** Does such acts on one page, and writes down what the language answers. */
export function propertyActs(diary: Diary, cast: (who: Callback) => Callable) {
  const nailed = new Map<object, Set<string>>();
  let made = 0;
  const given = (value: Value) => ('plain' in value ? value.plain : cast(value));

  const does: { readonly [kind in PropertyAct['act']]: (owner: Owner, key: string, act: never) => void } = {
    assign: (owner, key, { value }: Given) => {
      owner[key] = given(value);
    },
    // The chat may have no name for its own function, so a site that chains calls only what is one.
    chain: (owner, key, { how }: Extract<PropertyAct, { act: 'chain' }>) => {
      const before = owner[key];
      const earlier: Callable = typeof before === 'function' ? (before as Callable) : () => undefined;
      const name = `chain ${++made} (${how})`;
      owner[key] = diary.name(chained(earlier, how, diary, name), name);
    },
    delete: (owner, key) => {
      delete owner[key];
    },
    define: (owner, key, { value, enumerable, configurable, writable }: Defined) => {
      Object.defineProperty(owner, key, { value: given(value), enumerable, configurable, writable });
    },
    accessor: (owner, key, { value, configurable, ends }: Extract<PropertyAct, { act: 'accessor' }>) => {
      let held = given(value);
      const name = `accessor ${++made}`;
      const get = () => held;
      const set = function (this: unknown, given: unknown) {
        diary.write(`${name} is set on`, this, given);
        held = given as never;
      };
      Object.defineProperty(owner, key, {
        enumerable: true,
        configurable,
        ...(ends === 'set' ? { get: undefined } : { get }),
        ...(ends === 'get' ? { set: undefined } : { set }),
      } as PropertyDescriptor);
    },
    declare: (owner, key, { value }: Given) => declare(owner, key, given(value)),
    var: (owner, key, { value }: Given) => {
      if (!Object.hasOwn(owner, key)) {
        Object.defineProperty(owner, key, { enumerable: true, writable: true, value: undefined });
      }
      owner[key] = given(value);
    },
  };

  return (owner: object, key: string, act: PropertyAct): void => {
    const names = nailed.get(owner) ?? new Set();
    nailed.set(owner, names);
    // Trace `own key`: `var` makes a property that stays for ever, unless there is one already.
    if (act.act === 'var') names.add(key);
    if (names.has(key) && /^(delete|define|accessor)$/.test(act.act)) return;
    // Trace `freeze`: what is frozen after our accessors are there can still be set.
    if (Object.isFrozen(owner)) return;
    try {
      does[act.act](owner as Owner, key, act as never);
    } catch (error) {
      diary.write(`${act.act} throws`, error);
    }
  };
}

type Owner = { [key: string]: unknown };
type Given = Extract<PropertyAct, { act: 'assign' | 'declare' | 'var' }>;
type Defined = Extract<PropertyAct, { act: 'define' }>;

/** A callback that calls the one that was there. */
function chained(earlier: Callable, how: (typeof chains)[number], diary: Diary, name: string): Callable {
  return function (...args) {
    diary.write(`${name} gets`, this, ...args);
    if (how === 'name only') return earlier.call(this, args[0]);
    if (how === 'changed') return earlier.apply(this, ['changed', ...args.slice(1)]);
    if (how === 'other this') return earlier.apply('other this', args);
    if (how === 'twice') earlier.apply(this, args);
    const result = earlier.apply(this, args);
    diary.write(`${name} goes on`);
    return result;
  };
}

/** What a `function` at script level does to the global object. */
function declare(owner: object, key: string, value: unknown): void {
  const found = Object.getOwnPropertyDescriptor(owner, key);
  if (!found || found.configurable) {
    Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: false });
  } else if (found.writable && found.enumerable) Object.defineProperty(owner, key, { value });
  else throw new TypeError(`Identifier ${key} cannot be declared.`);
}
