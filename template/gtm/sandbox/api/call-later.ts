import { type Api, callQuietly } from '../host.ts';

/** The only timer there is, and it has no delay. */
export const callLater: Api = host => (callback: unknown) =>
  host.work.later(() => callQuietly(host, callback));
