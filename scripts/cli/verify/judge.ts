/** What is wrong with a page that was watched, and what to do about it. */

import { type Fault, once } from './fault.ts';
import { judgeEntry } from './judge-entry.ts';
import { judgeInstall } from './judge-install.ts';
import { judgeRecords } from './judge-records.ts';
import { judgeStatus } from './judge-status.ts';
import type { Seen, Sight } from './watch-page.ts';
import { shownAddress } from './without-secrets.ts';

export type { Fault };

/** Everything that is wrong, each thing once. */
export function judge(sight: Sight): Fault[] {
  return once([...judgeInstall(sight), ...sight.documents.flatMap(seen => judgeDocument(seen, sight))]);
}

function judgeDocument(seen: Seen, sight: Sight): Fault[] {
  const { status, entries, isFrame, address } = seen;
  const records = status ? judgeRecords({ ...seen, status }, sight.clicks) : [];
  const isLostTold = records.some(({ code }) => code === 'records_lost');
  const told = status ? judgeStatus(status, seen, sight) : [];
  const faults = [
    // The sums say the same, and how many.
    ...told.filter(({ code }) => !(isLostTold && code === 'data_layer_changed')),
    ...records,
    ...entries.flatMap(entry => judgeEntry(entry, status !== undefined)),
  ];
  return isFrame
    ? faults.map(fault => ({ ...fault, where: `frame ${shownAddress(address)}, ${fault.where}` }))
    : faults;
}
