import type { Hook, Wrap } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../has-own.ts';
import { create, define, getOwnPropertyDescriptor, getPrototypeOf, read, write } from '../language.ts';
import { tryOr } from '../try-or.ts';
import { isOffer } from './spy.ts';

/** A property that is hooked. */
interface Hooked {
  readonly _owner: object;
  readonly _key: string;
  /** Gives what readers get for a value. */
  readonly _wrapped: Wrap;
  /** The accessor that stands in the property. */
  readonly _get: () => unknown;
  readonly _set: (value: unknown) => void;
  readonly _onReplaced: (() => void) | undefined;
  /** Holds the property as it would be without us, under the same class. */
  _shadow: object;
  _isPlaced?: boolean;
}

/**
 * Sits between an object and one of its properties: whatever the page assigns, before or after, readers get
 * `wrap(value)`, or the value itself if that fails. Throws when the page does not allow it; `onReplaced` hears that
 * the page had replaced the hook. Without it, the property is one that the chat deletes when it takes the value: where
 * such a property cannot be deleted, nothing is offered in place of nothing, or the chat would not start.
 *
 * An accessor does this in every form of assignment. Some cases leave no room for one: a `var` or `function` at
 * script level that ran first, and a script-level `function` that runs later and replaces the accessor. There the
 * wrapped value is assigned, and a recheck repeats that. Another tool's accessor stays in use beneath ours if it was
 * there before; one put in place of ours is left alone, since it may well call ours. Methods and accessors of a class
 * are looked up at each use, as without us. What is not there is not made enumerable.
 * A property that the page made read-only stays so: the wrapped value takes its place, as long as it can be defined.
 */
export function hookProperty(owner: object, key: string, wrap: Wrap, onReplaced?: () => void): Hook {
  const wrapped: Wrap = (value, isNew) =>
    tryOr(
      () => wrap(value, isNew),
      () => value,
    );
  const hooked: Hooked = {
    _owner: owner,
    _key: key,
    _wrapped: wrapped,
    _get: get,
    _set: set,
    _onReplaced: onReplaced,
    _shadow: {},
  };

  function get(this: unknown): unknown {
    const value = read(hooked._shadow, key, this);
    return value == null && isStuck(hooked) ? value : wrapped(value);
  }
  function set(this: unknown, value: unknown): void {
    // An accessor gets it with its own `this`; everything else is kept.
    if (!write(hooked._shadow, key, value, this)) write(hooked._shadow, key, value);
    tryOr(() => {
      const { enumerable } = getOwnPropertyDescriptor(hooked._shadow, key)!;
      // With its functions, or a window of Node would lose them.
      if (getOwnPropertyDescriptor(owner, key)!.get === get)
        change(hooked, { get, set, enumerable: enumerable! });
    });
    wrapped(value, true);
  }

  return { _recheck: () => place(hooked), stop: () => tryOr(() => restore(hooked)) };
}

function place(hooked: Hooked): void {
  const { _owner, _key, _get, _set, _isPlaced, _onReplaced } = hooked;
  const now = getOwnPropertyDescriptor(_owner, _key);
  if (now && now.get === _get) {
    // The page has frozen it since.
    if (isStuck(hooked)) throw now;
    return;
  }
  const isAccessor = now && hasOwn(now, 'get');
  const hasRoom = !now || (now.configurable && (isAccessor ? !_isPlaced : now.writable));
  // What is assigned through a foreign accessor may come back wrapped, and so grow into a circle.
  if (!hasRoom && isAccessor && !_isPlaced) throw now;
  if (!hasRoom && _isPlaced && isWrapped(hooked, now)) return;
  if (!hasRoom && !isAccessor && now.value == null && isStuck(hooked)) return;
  if (_isPlaced && _onReplaced) _onReplaced();
  if (hasRoom || !isAccessor) {
    hooked._shadow = create(getPrototypeOf(_owner));
    if (now) define(hooked._shadow, _key, isOffer(now.value) ? { ...now, value: undefined } : now);
  }
  if (hasRoom) {
    const enumerable = now && now.enumerable;
    change(hooked, {
      get: _get,
      set: isAccessor ? now.set && _set : _set,
      configurable: true,
      enumerable,
    } as never);
  }
  if (!isAccessor) offer(hooked, now && now.value, hasRoom);
  hooked._isPlaced = true;
}

/** Wraps the value that stands there, and assigns what came of it where an accessor has no room. */
function offer(hooked: Hooked, value: unknown, hasRoom: boolean | undefined): void {
  const { _isPlaced, _wrapped } = hooked;
  // Nothing was there in between, so a function that stood there before was not put there again by a guard.
  if (hasRoom && _isPlaced) _wrapped(undefined, true);
  const cover = _wrapped(value, _isPlaced);
  if (!hasRoom && cover !== value) change(hooked, { value: cover });
}

/** What the page has frozen since keeps a hook that has fallen silent. */
function restore(hooked: Hooked): void {
  const { _owner, _key } = hooked;
  const now = getOwnPropertyDescriptor(_owner, _key);
  const before = getOwnPropertyDescriptor(hooked._shadow, _key);
  if (now && (now.get === hooked._get || isWrapped(hooked, now))) {
    if (before) change(hooked, before);
    else delete (_owner as { [key: string]: unknown })[_key];
  }
}

const change = ({ _owner, _key }: Hooked, attributes: PropertyDescriptor) => define(_owner, _key, attributes);

const isWrapped = ({ _wrapped, _shadow, _key }: Hooked, now: PropertyDescriptor) =>
  !hasOwn(now, 'get') && now.value === _wrapped(read(_shadow, _key));

const isStuck = ({ _owner, _key, _onReplaced }: Hooked) =>
  !_onReplaced && !getOwnPropertyDescriptor(_owner, _key)!.configurable;
