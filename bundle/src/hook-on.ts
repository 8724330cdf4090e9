import type { Adopt } from '../../schemas/src/vendor.ts';
import { attempt } from './attempt.ts';
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
 * `cover(value)`, or the value itself if that fails. Throws when the page does not allow it; `onReplaced` hears that
 * the page had replaced the hook.
 *
 * An accessor does this in every form of assignment. Some cases leave no room for one: a `var` or `function` at
 * script level that ran first, and a script-level `function` that runs later and replaces the accessor. There the
 * adopted value is assigned, and `look` repeats that. Another tool's accessor stays in use beneath ours if it was
 * there before; one put in place of ours is left alone, since it may well call ours.
 * A property that the page made read-only stays so: the adopted value takes its place, as long as it can be defined.
 * Descriptors have no prototype, since a page may have put `get` or `value` on Object.prototype.
 */
export function hookOn(owner: object, key: string, cover: Adopt, onReplaced: () => void): Hook {
  const adopt: Adopt = value =>
    attempt(
      () => cover(value),
      () => value,
    );
  const target = owner as { [key: string]: unknown };
  const { getOwnPropertyDescriptor, defineProperty } = Object;
  const isAccessor = (found: PropertyDescriptor | undefined): boolean => !!found && own(found, 'get');
  const define = (change: PropertyDescriptor) =>
    defineProperty(owner, key, Object.assign({ __proto__: null }, change));
  /** What the page had in our place. */
  let beneath: PropertyDescriptor | undefined;
  let raw: unknown;
  let placed = false;

  const get = () => adopt(isAccessor(beneath) ? beneath!.get && apply(beneath!.get, owner, []) : raw);
  const set = (value: unknown) => {
    raw = value;
    adopt(value);
    if (isAccessor(beneath)) apply(beneath!.set!, owner, [value]);
  };
  const isOurs = (found: PropertyDescriptor | undefined) => !!found && found.get === get;

  return {
    look: () => {
      const now = getOwnPropertyDescriptor(owner, key);
      if (isOurs(now)) return;
      const value = target[key];
      const adopted = adopt(value);
      const hasRoom = !now || (now.configurable && (isAccessor(now) ? !placed : now.writable));
      if (!hasRoom && placed && value === adopt(raw)) return;
      if (placed) onReplaced();
      if (hasRoom) {
        const mayBeSet = !isAccessor(now) || now!.set;
        const enumerable = !now || now.enumerable;
        define({ get, set: mayBeSet && set, configurable: true, enumerable } as PropertyDescriptor);
        beneath = now;
      } else if (isAccessor(now)) {
        // What is assigned through a foreign accessor may come back wrapped, and so grow into a circle.
        if (!placed) throw now;
        return;
      } else if (adopted !== value) define({ value: adopted });
      raw = value;
      placed = true;
    },
    stop: () => {
      try {
        const now = getOwnPropertyDescriptor(owner, key);
        if (isOurs(now)) {
          if (isAccessor(beneath)) define(beneath!);
          else if (beneath || raw !== undefined) define({ value: raw, writable: true });
          else delete target[key];
        } else if (now && !isAccessor(now) && now.value === adopt(raw)) define({ value: raw });
      } catch {
        // What the page has frozen since keeps a hook that has fallen silent.
      }
    },
  };
}
