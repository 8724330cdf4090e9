import { type CreateApi, expectString } from '../host.ts';
import { placeOf } from '../paths.ts';

/** Gives a value of the page a second place there; nothing is copied. */
export const aliasInWindow: CreateApi =
  ({ win, permissions }) =>
  (to: unknown, from: unknown) => {
    expectString('aliasInWindow', to);
    expectString('aliasInWindow', from);
    permissions.assert('access_globals', 'read', from);
    permissions.assert('access_globals', 'write', to);
    const [source, target] = [placeOf(win, from), placeOf(win, to)];
    if (!source || !target) return false;
    Reflect.set(target.parent, target.key, source.parent[source.key]);
    return true;
  };
