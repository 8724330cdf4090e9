import type { Wrap } from '../../schemas/src/vendor.ts';
import { attempt } from './attempt.ts';
import { apply, type Callable, Cover } from './language.ts';

/** A function that was put in a place where we listen. */
export interface Placement {
  /** What is called. */
  raw: Callable;
  /** Later ones have higher numbers, over all places of one spy. */
  readonly number: number;
  /** What stood there before. */
  readonly before: Callable;
}

/** What each cover stands for, whichever spy has made it. */
const placements = new WeakMap<object, Placement>();

/** Whether a function is one of ours. */
export const isCover = (value: unknown): boolean => placements.has(value as object);

const silent = () => {};

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
 * Other tools guard their callback: they find a cover instead of their function, keep it as the earlier one and put
 * their function there again. What they have kept then stands for what was there before their function.
 */
export function spy(onCall: (args: unknown[], isFirst: boolean) => void, always?: boolean): () => Wrap {
  let count = 0;
  let latestCalled = 0;

  const coverOf = (place: Placement) => {
    // The page may have put traps on Object.prototype; without a prototype none of them is found.
    const cover = new Cover(place.raw, {
      __proto__: null,
      apply: (_: Callable, self: unknown, args: unknown[]) => {
        const isFirst = place.number >= latestCalled;
        if (isFirst) latestCalled = place.number;
        attempt(() => onCall(args, isFirst));
        return apply(place.raw, self, args);
      },
    } as ProxyHandler<Callable>);
    placements.set(cover, place);
    return cover;
  };

  return () => {
    // At first nothing stands there, and so nothing is put there again.
    let place: Placement = { raw: () => {}, number: 0, before: silent };
    let cover: unknown;
    return (value, isNew) => {
      if (always && value == null) value = silent;
      if (typeof value !== 'function') return value;
      const known = placements.get(value);
      const raw = known ? known.raw : (value as Callable);
      const isAgain = raw === place.raw;
      // A tool that puts back what it has read changes nothing.
      if (known === place || (isAgain && !isNew)) return cover;
      const before = isAgain ? place.before : place.raw;
      if (isAgain) place.raw = before;
      place = { raw, number: ++count, before };
      cover = coverOf(place);
      return cover;
    };
  };
}
