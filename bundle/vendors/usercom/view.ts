import { Cover, getOwnPropertyDescriptor } from '../../core/language.ts';
import { tryOr } from '../../core/try-or.ts';
import type { Foreign, Places } from '../../core/ways/object-of-callbacks.ts';

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
