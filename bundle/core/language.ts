/** The language as it was when the script loaded: a page may replace parts of it later. */
export const { apply, get: read, set: write } = Reflect;
export const Cover = Proxy;
export const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;

/** A function of the page, whatever it takes and returns. */
export type Callable = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Gives a property these attributes, and answers with its owner. The descriptor has no prototype, since a page may
 * have put `get` or `value` on Object.prototype.
 */
export const define = <Owner extends object>(
  owner: Owner,
  key: PropertyKey,
  attributes: PropertyDescriptor,
): Owner => defineProperty(owner, key, { __proto__: null, ...attributes } as never);
