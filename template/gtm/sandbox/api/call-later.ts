import { type CreateApi, callQuietly } from '../host.ts';

/** The only timer there is, and it has no delay. */
export const callLater: CreateApi = host => (callback: unknown) =>
  host.work.later(() => callQuietly(host, callback));
