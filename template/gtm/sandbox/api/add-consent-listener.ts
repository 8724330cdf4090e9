import { type CreateApi, callQuietly, expectString } from '../host.ts';

/** Listens to every later change of a consent type. */
export const addConsentListener: CreateApi = host => (type: unknown, listener: unknown) => {
  expectString('addConsentListener', type);
  host.permissions.assert('access_consent', type, 'read');
  let last = host.consent.granted(type);
  host.consent.listen(type, () => {
    const granted = host.consent.granted(type);
    if (granted === last) return;
    last = granted;
    callQuietly(host, listener, type, granted);
  });
};
