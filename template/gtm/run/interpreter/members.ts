/** What values of the sandbox have after a dot: their own properties, and the few methods that GTM gives each kind. */

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const ofStrings = named(
  'charAt concat indexOf lastIndexOf match replace search slice split substring toLowerCase toLocaleLowerCase toString ' +
    'toUpperCase toLocaleUpperCase trim',
);
const ofArrays = named(
  'concat every filter forEach hasOwnProperty indexOf join lastIndexOf map pop push reduce reduceRight reverse shift ' +
    'slice some sort splice unshift toString',
);
const ofObjects = named('hasOwnProperty toString');
const ofNumbers = named('toString');
const none = named('');

const methodsOf = (value: unknown): ReadonlySet<string> => {
  if (typeof value === 'string') return ofStrings;
  if (Array.isArray(value)) return ofArrays;
  if (typeof value === 'object') return ofObjects;
  return typeof value === 'function' ? none : ofNumbers;
};

/** What stands under a key. There are no prototypes to climb, and nothing below null and undefined. */
export const readMember = (value: unknown, key: string): unknown => {
  if (value === null || value === undefined) {
    throw new TypeError(`Cannot read property "${key}" of ${String(value)}.`);
  }
  if (Object.hasOwn(Object(value) as object, key)) {
    return typeof value === 'function' && ['name', 'length', 'prototype'].includes(key)
      ? undefined
      : (value as Record<string, unknown>)[key];
  }
  return methodsOf(value).has(key) ? (value as Record<string, unknown>)[key] : undefined;
};

/** Puts a value under a key; what is frozen stays as it is. */
export const writeMember = (target: unknown, key: string, value: unknown): void => {
  if (target === null || target === undefined) {
    throw new TypeError(`Cannot set property "${key}" of ${String(target)}.`);
  }
  if (Object(target) !== target) return;
  if (Array.isArray(target)) Reflect.set(target, key, value);
  else if (Object.isExtensible(target) && !Object.isFrozen(target)) {
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  }
};
