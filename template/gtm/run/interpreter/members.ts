/** What values of the sandbox have after a dot: their own properties, and the few methods that GTM gives each kind. */
import { methodsOf } from '../../sandbox/methods.ts';

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
