import type { Wrap } from '../../../schemas/src/vendor.ts';
import { apply, type Callable, Cover } from '../language.ts';
import { tryOr } from '../try-or.ts';

/** A function that was put in a place where we listen. */
export interface Placement {
  /** What the page has put there. */
  readonly _raw: Callable;
  /** What is called once a later one has been: the same, unless the page has put that in the place again. */
  _passed: Callable;
  /** Later ones have higher numbers, over all places of one spy. */
  readonly _number: number;
  /** What stood there before. */
  readonly _before: Callable;
}

/** What each cover stands for, whichever spy has made it. */
const placements = new WeakMap<object, Placement>();

/** Whether a function is one of ours. */
export const isCover = (value: unknown): boolean => placements.has(value as object);

const silent = () => {};

/** Whether it is what we offer for nothing, which a page may have copied. */
export const isOffer = (value: unknown): boolean => {
  const place = placements.get(value as object);
  return !!place && place._raw === silent;
};

/** What stands in a place where nobody has put a function: not even what is offered for it. */
const nothing: Placement = { _raw: () => {}, _passed: silent, _number: 0, _before: silent };

/**
 * Listens in on functions in places where a chat looks for them. Answers with a way to open a place: it gives what
 * readers get for the value that stands there, and has to know when the value was put there anew. The cover tells
 * `onCall` the arguments and then calls the function with the same `this` and arguments, returning and throwing as
 * it does. With `always`, nothing set is answered by a cover too.
 *
 * Tools chain callbacks: they read what is there, put their own function in its place and call the earlier one from
 * it, at once or later, with the same arguments or others. So only the function put there last is the chat's: once it
 * has been called, the earlier ones are passed on to, and `isFirst` is false for them. Until then the chat may
 * still hold an earlier one, since some copy their callbacks.
 *
 * With `forget`, a chat begins anew and may have any of them.
 *
 * Other tools guard their callback: they find a cover instead of their function, keep it as the earlier one and put
 * their function there again. What they have kept then stands for what was there before their function.
 */
export function spy(
  onCall: (args: unknown[], isFirst: boolean) => void,
  always?: boolean,
): (forget?: boolean) => Wrap {
  let count = 0;
  let latestCalled = 0;

  /** Notes a call, and answers with the function that takes it. */
  const called = ({ _raw, _passed, _number }: Placement, args: unknown[]) => {
    const isFirst = _number >= latestCalled;
    if (isFirst) latestCalled = _number;
    tryOr(() => onCall(args, isFirst));
    return isFirst ? _raw : _passed;
  };

  return forget => {
    if (forget) latestCalled = 0;
    // At first nothing stands there, and so nothing is put there again.
    let place: Placement = nothing;
    let cover: unknown;
    return (value, isNew) => {
      if (always && value == null) value = silent;
      if (typeof value !== 'function') {
        place = nothing;
        return value;
      }
      const known = placements.get(value);
      const raw = known ? known._raw : (value as Callable);
      // A tool that puts back what it has read changes nothing.
      if (known === place || (raw === place._raw && !isNew)) return cover;
      // Nothing is put again whenever the chat has taken what was there.
      const isAgain = raw === place._raw && raw !== silent;
      const before = known ? known._before : isAgain ? place._before : place._raw;
      if (isAgain) place._passed = before;
      place = { _raw: raw, _passed: raw, _number: ++count, _before: before };
      cover = coverOf(place, called);
      return cover;
    };
  };
}

function coverOf(place: Placement, called: (place: Placement, args: unknown[]) => Callable): unknown {
  // The page may have put traps on Object.prototype; without a prototype none of them is found.
  const cover = new Cover(place._raw, {
    __proto__: null,
    apply: (_: Callable, self: unknown, args: unknown[]) => apply(called(place, args), self, args),
  } as ProxyHandler<Callable>);
  placements.set(cover, place);
  return cover;
}
