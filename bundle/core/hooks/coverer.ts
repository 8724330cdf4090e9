import { type Callable, Cover } from '../language.ts';

/** Takes a call of a cover: what it covers, and the call itself. */
type OnCall = (covered: Callable, self: unknown, args: unknown[], cover: Callable) => unknown;

/** Gives a cover: the same for the same function, and itself for a cover; `isKnown` leaves alone what has none yet. */
export type Coverer = (covered: Callable, isKnown?: boolean) => Callable;

/** Puts covers in the place of functions, which see the call before and after. */
export function coverer(onCall: OnCall): Coverer {
  const known = new WeakMap<Callable, Callable>();
  return (covered, isKnown) => {
    const cover: Callable =
      known.get(covered) ||
      (isKnown
        ? covered
        : // The page may have put traps on Object.prototype; without a prototype none of them is found.
          new Cover(covered, {
            __proto__: null,
            apply: (_: Callable, self: unknown, args: unknown[]) => onCall(covered, self, args, cover),
          } as ProxyHandler<Callable>));
    if (!isKnown) known.set(covered, cover).set(cover, cover);
    return cover;
  };
}
