import { type CreateApi, callQuietly, expectString } from '../host.ts';

/** Loads a script into the page, asynchronously. */
export const injectScript: CreateApi =
  host => (url: unknown, onSuccess?: unknown, onFailure?: unknown, token?: unknown) => {
    expectString('injectScript', url);
    for (const callback of [onSuccess, onFailure]) {
      if (!['function', 'undefined'].includes(typeof callback)) {
        throw new Error(`injectScript expects a function, not ${String(callback)}.`);
      }
    }
    if (token !== undefined) expectString('injectScript', token);
    host.permissions.assert('inject_script', url);
    host.loadScript(
      url,
      () => callQuietly(host, onSuccess),
      () => callQuietly(host, onFailure),
      token,
    );
  };
