import { type CreateApi, expectString } from '../host.ts';

/** Whether a consent type is granted; one that nobody set is. */
export const isConsentGranted: CreateApi =
  ({ consent, permissions }) =>
  (type: unknown) => {
    expectString('isConsentGranted', type);
    permissions.assert('access_consent', type, 'read');
    return consent.granted(type);
  };
