import { type CreateApi, expectString } from '../host.ts';
import { placeOf } from '../paths.ts';

/** Copies a value of the page; a missing step on the way to it means undefined. */
export const copyFromWindow: CreateApi =
  ({ win, permissions, membrane }) =>
  (path: unknown) => {
    expectString('copyFromWindow', path);
    permissions.assert('access_globals', 'read', path);
    const place = placeOf(win, path);
    return place && membrane.toSandbox(place.parent[place.key]);
  };
