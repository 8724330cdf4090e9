import { type CreateApi, expectString } from '../host.ts';
import { placeOfCall } from '../paths.ts';

/** Calls a function of the page with its parent as `this`. */
export const callInWindow: CreateApi =
  ({ win, permissions, membrane }) =>
  (path: unknown, ...args: unknown[]) => {
    expectString('callInWindow', path);
    permissions.assert('access_globals', 'execute', path);
    const place = placeOfCall(win, path);
    const native = place?.parent[place.key];
    return typeof native === 'function' ? membrane.call(native, place?.parent, args) : undefined;
  };
