import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { isCover } from '../../core/hooks/spy.ts';
import { Cover, getPrototypeOf } from '../../core/language.ts';
import { tryOr } from '../../core/try-or.ts';

type Listener = CaptureContext['_onEvent'];
type Options = { eventListeners?: unknown };
type Lists = { [native: string]: unknown[] };

/**
 * Boot options in which our listener is heard too, first in line because an exception of another listener may stop
 * the rest. The site's array is extended in place where it can be, so options that are used again stay whole; in
 * every other case the options are copied. Throws when options or listeners have a form nobody has documented.
 */
export function withListener(
  given: Options,
  mine: Listener,
  { _eventNames, _report }: Pick<CaptureContext, '_eventNames' | '_report'>,
): object {
  if (Object(given) !== given) throw given;
  const site = given.eventListeners;
  let list: object = [mine];
  if (Array.isArray(site)) {
    list = tryOr(
      () => {
        // One of ours is there if the list is used again.
        const index = site.findIndex(isCover);
        if (index < 0) site.unshift(mine);
        else site[index] = mine;
        return site;
      },
      () => [mine, ...site],
    )!;
    // A getter may answer with another list each time.
    if (given.eventListeners === list) return given;
  } else if (site) {
    list = byName(site, mine, _eventNames);
    _report('listeners_by_name', 'LoyJoy');
  }
  return { __proto__: getPrototypeOf(given), ...given, eventListeners: list } as object;
}

/**
 * The older form: lists of listeners by native name, called without it. Every name in our table, `names`, is listed; any
 * other name is answered too if the widget asks for it, and lost if it has copied the lists before.
 */
function byName(site: object, mine: Listener, names: string): object {
  if (!/Object\]$/.test(Object.prototype.toString.call(site))) throw site;
  const lists: Lists = {};
  const listOf = (name: string) => {
    lists[name] = [(detail: unknown) => mine(name, detail), ...((site as Lists)[name] || [])];
    return lists[name];
  };
  names.split(/[; ]/).concat(Object.keys(site)).forEach(listOf);
  return new Cover(lists, {
    __proto__: null,
    get: (_: Lists, name: string) => lists[name] || tryOr(() => listOf(name)),
  } as ProxyHandler<Lists>);
}
