import { type CreateApi, expectString } from '../host.ts';

/** Asks whether a call would be allowed. */
export const queryPermission: CreateApi =
  ({ permissions }) =>
  (permission: unknown, ...details: unknown[]) => {
    expectString('queryPermission', permission);
    return permissions.allows(permission, ...details);
  };
