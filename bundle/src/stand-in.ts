import type { Adopt } from '../../schemas/src/vendor.ts';

/** A function of the page, whatever it takes and returns. */
export type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** The language as it was when the bundle loaded: a page may replace it later. */
export const { apply } = Reflect;
export const Cover = Proxy;

/**
 * Makes stand-ins for functions, one for each, that run `call` in their place and are like them in everything else.
 * Every other value stays as it is.
 */
export function standIns(call: (target: Callable, self: unknown, args: unknown[]) => unknown): Adopt {
  const made = new WeakMap<object, object>();
  return value => {
    if (typeof value !== 'function') return value;
    let cover = made.get(value);
    if (!cover) {
      // The page may have put traps on Object.prototype; without a prototype none of them is found.
      cover = new Cover(value as Callable, { __proto__: null, apply: call } as ProxyHandler<Callable>);
      made.set(value, cover).set(cover, cover);
    }
    return cover;
  };
}
