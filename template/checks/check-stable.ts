/** Nothing in the file depends on when or where it was made. */
import { exportTime, fingerprint } from '../container/origin.ts';
import { namedEntries } from '../gtm/lint/container/entries.ts';
import type { Check } from './check.ts';

export const checkStable: Check = file => {
  const { containerVersion } = file;
  const stamps = [
    { where: 'exportTime', stamp: file.exportTime, fixed: exportTime },
    { where: 'containerVersion', stamp: containerVersion.fingerprint, fixed: fingerprint },
    { where: 'container', stamp: containerVersion.container.fingerprint, fixed: fingerprint },
    ...namedEntries(file).map(({ where, entry }) => ({
      where,
      stamp: (entry as { readonly fingerprint?: string }).fingerprint ?? fingerprint,
      fixed: fingerprint,
    })),
  ];
  return stamps
    .filter(({ stamp, fixed }) => stamp !== fixed)
    .map(({ where, stamp, fixed }) => ({
      where,
      says: `It is stamped ${stamp}, so that two files made alike would differ.`,
      remedy: `Stamp it ${fixed}.`,
    }));
};
