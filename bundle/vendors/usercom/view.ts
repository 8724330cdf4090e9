import type { Wrap } from '../../../schemas/src/vendor.ts';
import { Cover, getOwnPropertyDescriptor } from '../../core/language.ts';
import { tryOr } from '../../core/try-or.ts';

export type Foreign = { [key: string]: unknown };

/** Ways to open a place for each callback. */
export type Places = { readonly [callback: string]: (forget?: boolean) => Wrap };

/** An element whose id is the name of a global is not a chat. */
export const isObject = (value: unknown): value is Foreign =>
  !!value && typeof value === 'object' && !('nodeType' in value);

/** The object itself, but for callbacks that are ours around its own. */
export const viewOf = (object: Foreign, places: Places): Foreign =>
  new Cover(object, {
    __proto__: null,
    get: (target: Foreign, key: string) => {
      const value = target[key];
      const cover = tryOr(() => {
        const found = getOwnPropertyDescriptor(target, key);
        return places[key] && (!found || found.configurable) && places[key]()(value);
      });
      return cover || value;
    },
  } as ProxyHandler<Foreign>);

/** Prepares each object once; readers get what comes of it. */
export function once(prepare: (object: Foreign) => object): Wrap {
  const known = new WeakMap<object, object>();
  return value => {
    if (!isObject(value)) return value;
    if (!known.has(value)) known.set(value, value).set(value, prepare(value));
    return known.get(value);
  };
}
