import { type CreateApi, expectString } from '../host.ts';
import { placeOf } from '../paths.ts';

/** Sets a value of the page, unless there is one that must not be overridden; null counts as one. */
export const setInWindow: CreateApi =
  ({ win, permissions, membrane }) =>
  (path: unknown, value: unknown, override: unknown = false) => {
    expectString('setInWindow', path);
    permissions.assert('access_globals', 'readwrite', path);
    const place = placeOf(win, path);
    if (!place || (place.parent[place.key] !== undefined && !override)) return false;
    // A read-only property stays as it is, without an error.
    Reflect.set(place.parent, place.key, membrane.toNative(value));
    return true;
  };
