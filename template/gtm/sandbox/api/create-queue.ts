import { type CreateApi, expectString } from '../host.ts';
import { placeOf } from '../paths.ts';

/** Makes an array of the page, or takes the one that is there; the answer pushes onto it. */
export const createQueue: CreateApi =
  ({ win, permissions, membrane }) =>
  (path: unknown) => {
    expectString('createQueue', path);
    permissions.assert('access_globals', 'readwrite', path);
    const place = placeOf(win, path);
    if (!place) throw new Error(`Path ${path} does not exist.`);

    if (place.parent[place.key] === undefined) place.parent[place.key] = [];
    const queue = place.parent[place.key] as { push?: unknown } | null;
    return (...args: unknown[]) => {
      if (typeof queue?.push !== 'function') throw new Error(`Object at ${path} in window is not an array.`);
      return membrane.call(queue.push, queue, args);
    };
  };
