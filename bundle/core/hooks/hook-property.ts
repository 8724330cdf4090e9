import type { Wrap } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../has-own.ts';
import { create, define, getOwnPropertyDescriptor, getPrototypeOf, read, write } from '../language.ts';
import { tryOr } from '../try-or.ts';
import { isOffer } from './spy.ts';

/** A hook on one property of a foreign object. */
export interface Hook {
  /** Places the hook, or puts it back if the page has replaced it; cheap, to be called now and then. */
  _recheck(): void;
  /** Gives the property back as the page would have it. */
  stop(): void;
}

/**
 * Stands between an object and one of its properties: whatever the page assigns, before or after, readers get
 * `wrap(value)`, or the value itself if that fails. Throws when the page does not allow it; `onReplaced` hears that
 * the page had replaced the hook. Without it, the property is one that the chat deletes when it takes the value: where
 * such a property cannot be deleted, nothing is offered in place of nothing, or the chat would not start.
 *
 * An accessor does this in every form of assignment. Some cases leave no room for one: a `var` or `function` at
 * script level that ran first, and a script-level `function` that runs later and replaces the accessor. There the
 * wrapped value is assigned, and `look` repeats that. Another tool's accessor stays in use beneath ours if it was
 * there before; one put in place of ours is left alone, since it may well call ours. Methods and accessors of a class
 * are looked up at each use, as without us. What is not there is not made enumerable.
 * A property that the page made read-only stays so: the wrapped value takes its place, as long as it can be defined.
 */
export function hookProperty(owner: object, key: string, wrap: Wrap, onReplaced?: () => void): Hook {
  /** Holds the property as it would be without us, under the same class. */
  let shadow: object = {};
  let placed = false;

  const wrapped = (value: unknown, isNew?: boolean) =>
    tryOr(
      () => wrap(value, isNew),
      () => value,
    );
  const change = (attributes: PropertyDescriptor) => define(owner, key, attributes);
  const isCovered = (now: PropertyDescriptor) =>
    !hasOwn(now, 'get') && now.value === wrapped(read(shadow, key));
  const isStuck = () => !onReplaced && !getOwnPropertyDescriptor(owner, key)!.configurable;

  function get(this: unknown): unknown {
    const value = read(shadow, key, this);
    return value == null && isStuck() ? value : wrapped(value);
  }
  function set(this: unknown, value: unknown): void {
    // An accessor gets it with its own `this`; everything else is kept.
    if (!write(shadow, key, value, this)) write(shadow, key, value);
    tryOr(() => {
      const { enumerable } = getOwnPropertyDescriptor(shadow, key)!;
      // With its functions, or a window of Node would lose them.
      if (getOwnPropertyDescriptor(owner, key)!.get === get) change({ get, set, enumerable: enumerable! });
    });
    wrapped(value, true);
  }

  return {
    _recheck: () => {
      const now = getOwnPropertyDescriptor(owner, key);
      if (now && now.get === get) {
        // The page has frozen it since.
        if (isStuck()) throw now;
        return;
      }
      const isAccessor = now && hasOwn(now, 'get');
      const hasRoom = !now || (now.configurable && (isAccessor ? !placed : now.writable));
      // What is assigned through a foreign accessor may come back wrapped, and so grow into a circle.
      if (!hasRoom && isAccessor && !placed) throw now;
      if (!hasRoom && placed && isCovered(now)) return;
      if (!hasRoom && !isAccessor && now.value == null && isStuck()) return;
      if (placed && onReplaced) onReplaced();
      if (hasRoom || !isAccessor) {
        shadow = create(getPrototypeOf(owner));
        if (now) define(shadow, key, isOffer(now.value) ? { ...now, value: undefined } : now);
      }
      if (hasRoom) {
        const enumerable = now && now.enumerable;
        change({ get, set: isAccessor ? now.set && set : set, configurable: true, enumerable } as never);
      }
      if (!isAccessor) {
        const value = now && now.value;
        // Nothing was there in between, so a function that stood there before was not put there again by a guard.
        if (hasRoom && placed) wrapped(undefined, true);
        const cover = wrapped(value, placed);
        if (!hasRoom && cover !== value) change({ value: cover });
      }
      placed = true;
    },
    stop: () => {
      // What the page has frozen since keeps a hook that has fallen silent.
      tryOr(() => {
        const now = getOwnPropertyDescriptor(owner, key);
        const before = getOwnPropertyDescriptor(shadow, key);
        if (now && (now.get === get || isCovered(now))) {
          if (before) change(before);
          else delete (owner as { [key: string]: unknown })[key];
        }
      });
    },
  };
}
