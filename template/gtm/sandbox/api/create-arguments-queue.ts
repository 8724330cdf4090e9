import { type CreateApi, expectString } from '../host.ts';
import { type Place, placeOf } from '../paths.ts';

/** Makes a function of the page that queues its arguments in an array of the page, or takes the one that is there. */
export const createArgumentsQueue: CreateApi =
  ({ win, permissions, membrane }) =>
  (functionPath: unknown, arrayPath: unknown) => {
    expectString('createArgumentsQueue', functionPath);
    expectString('createArgumentsQueue', arrayPath);
    for (const path of [functionPath, arrayPath]) permissions.assert('access_globals', 'readwrite', path);
    const [fn, array] = [functionPath, arrayPath].map(path => {
      const place = placeOf(win, path);
      if (!place) throw new Error(`Path ${path} does not exist.`);
      return place;
    }) as [Place, Place];

    array.parent[array.key] ??= [];
    const queue = array.parent[array.key] as unknown[];
    fn.parent[fn.key] ??= function () {
      // biome-ignore lint/complexity/noArguments: the page finds the object itself in its array
      queue.push(arguments);
    };
    return membrane.toSandbox(fn.parent[fn.key]);
  };
