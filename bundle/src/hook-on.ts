import type { Adopt } from '../../schemas/src/vendor.ts';
import { own } from './own.ts';
import { apply } from './stand-in.ts';

/** A hook on one property of a foreign object. */
export interface Hook {
  /** Places the hook, or puts it back if the page has replaced it; cheap, to be called now and then. */
  look(): void;
  /** Gives the property back as the page would have it. */
  stop(): void;
}

/**
 * Stands between an object and one of its properties: whatever the page assigns, before or after, readers get
 * `adopt(value)`. Throws when the page does not allow it; `onReplaced` hears that the page had replaced the hook.
 *
 * An accessor does this in every form of assignment. Some cases leave no room for one: a `var` or `function` at
 * script level that ran first, and a script-level `function` that runs later and replaces the accessor. There the
 * adopted value is assigned, and `look` repeats that. Another tool's accessor stays in use beneath ours if it was
 * there before; one put in place of ours is left alone, since it may well call ours.
 * Descriptors have no prototype, since a page may have put `get` or `value` on Object.prototype.
 */
export function hookOn(owner: object, key: string, adopt: Adopt, onReplaced: () => void): Hook {
  const target = owner as { [key: string]: unknown };
  const { getOwnPropertyDescriptor, defineProperty } = Object;
  const isAccessor = (found: PropertyDescriptor | undefined) => !!found && own(found, 'get');
  const before = getOwnPropertyDescriptor(owner, key);
  const foreign = isAccessor(before) ? before : undefined;
  const define = (rest: PropertyDescriptor) => {
    const enumerable = !before || !!before.enumerable;
    defineProperty(owner, key, Object.assign({ __proto__: null, configurable: true, enumerable }, rest));
  };
  let raw: unknown;
  let placed = false;

  const get = () => adopt(foreign && foreign.get ? apply(foreign.get, owner, []) : raw);
  const set = (value: unknown) => {
    raw = value;
    adopt(value);
    if (foreign && foreign.set) apply(foreign.set, owner, [value]);
  };
  const isOurs = (found: PropertyDescriptor | undefined) => !!found && found.get === get;

  return {
    look: () => {
      const now = getOwnPropertyDescriptor(owner, key);
      if (isOurs(now)) return;
      const value = target[key];
      const adopted = adopt(value);
      const hasRoom = !now || (now.configurable && !(placed && isAccessor(now)));
      if (!hasRoom && placed && value === adopt(raw)) return;
      if (placed) onReplaced();
      // What is assigned through a foreign accessor may come back wrapped, and so grow into a circle.
      if (!hasRoom && isAccessor(now)) {
        if (!placed) throw now;
        return;
      }
      if (hasRoom) define({ get, set });
      else if (adopted !== value) target[key] = adopted;
      raw = value;
      placed = true;
    },
    stop: () => {
      try {
        if (isOurs(getOwnPropertyDescriptor(owner, key))) {
          delete target[key];
          if (foreign) define({ get: foreign.get, set: foreign.set } as PropertyDescriptor);
          else if (before || raw !== undefined) define({ value: raw, writable: true });
        } else if (own(owner, key) && target[key] === adopt(raw)) target[key] = raw;
      } catch {
        // What the page has frozen since keeps a hook that has fallen silent.
      }
    },
  };
}
