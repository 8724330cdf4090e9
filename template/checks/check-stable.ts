/** Nothing in the file depends on when or where it was made. */
import { exportTime, fingerprint } from '../container/origin.ts';
import { namedEntries } from '../gtm/lint/container/entries.ts';
import type { Check } from './check.ts';

export const checkStable: Check = file => {
  const { containerVersion } = file;
  const stamps = [
    { path: 'exportTime', stamp: file.exportTime, fixed: exportTime },
    { path: 'containerVersion', stamp: containerVersion.fingerprint, fixed: fingerprint },
    { path: 'container', stamp: containerVersion.container.fingerprint, fixed: fingerprint },
    ...namedEntries(file).map(({ path, entry }) => ({
      path,
      stamp: (entry as { readonly fingerprint?: string }).fingerprint ?? fingerprint,
      fixed: fingerprint,
    })),
  ];
  return stamps
    .filter(({ stamp, fixed }) => stamp !== fixed)
    .map(({ path, stamp, fixed }) => ({
      path,
      description: `It is stamped ${stamp}, so that two files made alike would differ.`,
      fix: `Stamp it ${fixed}.`,
    }));
};
