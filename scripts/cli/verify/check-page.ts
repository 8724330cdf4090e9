/** What is wrong with a page that was watched, and what to do about it. */

import { checkEntry } from './check-entry.ts';
import { checkInstall } from './check-install.ts';
import { checkRecords } from './check-records.ts';
import { checkStatus } from './check-status.ts';
import { eachOnce, type PageFinding } from './page-finding.ts';
import type { DocumentSnapshot, PageSnapshot } from './watch-page.ts';
import { shownAddress } from './without-secrets.ts';

export type { PageFinding };

/** Everything that is wrong, each thing once. */
export function checkPage(snapshot: PageSnapshot): PageFinding[] {
  return eachOnce([
    ...checkInstall(snapshot),
    ...snapshot.documents.flatMap(seen => checkDocument(seen, snapshot)),
  ]);
}

function checkDocument(seen: DocumentSnapshot, snapshot: PageSnapshot): PageFinding[] {
  const { status, entries, isFrame, address } = seen;
  const records = status ? checkRecords({ ...seen, status }, snapshot.clicks) : [];
  const isLostTold = records.some(({ code }) => code === 'records_lost');
  const told = status ? checkStatus(status, seen, snapshot) : [];
  const faults = [
    // The sums say the same, and how many.
    ...told.filter(({ code }) => !(isLostTold && code === 'data_layer_changed')),
    ...records,
    ...entries.flatMap(entry => checkEntry(entry, status !== undefined)),
  ];
  return isFrame
    ? faults.map(fault => ({ ...fault, path: `frame ${shownAddress(address)}, ${fault.path}` }))
    : faults;
}
