import type { Port } from '../../../../schemas/src/vendor.ts';
import { attempt } from '../../attempt.ts';
import { vendors } from '../../generated/vendors.ts';
import { Cover } from '../../stand-in.ts';

type Listener = Port['hear'];
type Lists = { [native: string]: unknown[] };

/**
 * Boot options in which our listener is heard too, first in line because an exception of another listener may stop
 * the rest. The site's array is extended in place where it can be, so options that are used again stay whole; in
 * every other case the options are copied. Throws when options or listeners have a form nobody has documented.
 */
export function withListener(options: unknown, hear: Listener): object {
  if (Object(options) !== options) throw options;
  const { eventListeners: site } = options as { eventListeners?: unknown };
  let eventListeners: object = [hear];
  if (Array.isArray(site)) {
    if (site.includes(hear)) return options as object;
    if (Object.isExtensible(site)) {
      site.unshift(hear);
      return options as object;
    }
    eventListeners = [hear, ...site];
  } else if (site) eventListeners = keyed(site, hear);
  return Object.assign({ __proto__: Object.getPrototypeOf(options) }, options, { eventListeners });
}

/**
 * The older form: lists of listeners by native name, called without it. Every name in our table is listed; any
 * other name is answered too if the widget asks for it.
 */
function keyed(site: unknown, hear: Listener): object {
  if (!/Object\]$/.test(Object.prototype.toString.call(site))) throw site;
  const lists: Lists = {};
  const listOf = (name: string) => {
    lists[name] = [(detail: unknown) => hear(name, detail), ...((site as Lists)[name] || [])];
    return lists[name];
  };
  vendors.loyjoy.words
    .split(/[; ]/)
    .concat(Object.keys(site as object))
    .forEach(listOf);
  return new Cover(lists, {
    __proto__: null,
    get: (_: Lists, name: string) => lists[name] || attempt(() => listOf(name)),
  } as ProxyHandler<Lists>);
}
