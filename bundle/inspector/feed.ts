/** The records of this page's data layer, ready to be shown. */

import type { Ga4Finding } from '../../schemas/src/ga4.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Withheld } from '../explain/withheld.ts';
import { type Cell, cell } from './cell.ts';
import { type Changes, changesFrom, type Fields } from './changes.ts';
import { type Moment, momentOf } from './moment.ts';
import { type Layered, observe } from './observe.ts';
import type { Tracker } from './tracker.ts';
import { faultsOf, ga4FaultsOf } from './verdict.ts';

/** One record of the list. */
export interface Entry {
  /** Running number of the list, from 1; the records' own numbers are theirs. */
  readonly id: number;
  readonly record: PushedRecord;
  readonly changes: Changes;
  /** What the schema has against it. */
  readonly faults: readonly string[];
  /** What GA4 has against it. */
  readonly ga4: readonly Ga4Finding[];
  /** What the listener left out of it, and why. */
  readonly withheld: readonly Withheld[];
}

export interface Feed {
  /** Newest first. */
  readonly entries: Cell<readonly Entry[]>;
  /** What happened when, of all records since the list was emptied. */
  readonly moments: Cell<readonly Moment[]>;
  /** Empties the list; the data layer keeps what it has. */
  clear(): void;
  stop(): void;
}

/** More rows than this make a page slow, and nobody scrolls that far. */
const mostShown = 200;

/** Follows the data layer of a window. `explain` tells what was withheld from a record of it. */
export function openFeed(win: Layered, explain: Tracker['withheld'] = () => []): Feed {
  const entries = cell<readonly Entry[]>([]);
  const moments = cell<readonly Moment[]>([]);
  let before: Fields | undefined;
  let id = 0;

  const stop = observe(win, pushed => {
    if (!isRecord(pushed)) return;
    // A copy, since what is in a data layer may be changed by whoever reads it.
    const record = { ...pushed };
    const changes = changesFrom(before, record);
    const verdicts = { faults: faultsOf(record), ga4: ga4FaultsOf(record) };
    const entry = { id: ++id, record, changes, ...verdicts, withheld: explain(pushed) };
    const moment = momentOf(record);
    before = record;
    if (moment) moments.set([...moments.get(), moment]);
    entries.set([entry, ...entries.get()].slice(0, mostShown));
  });

  const clear = () => {
    moments.set([]);
    entries.set([]);
  };
  return { entries, moments, clear, stop };
}

/** Other entries of a data layer, such as GTM's own `gtm.js`, carry no version of ours. */
function isRecord(pushed: unknown): pushed is PushedRecord {
  return typeof pushed === 'object' && pushed !== null && 'event' in pushed && 'chat_schema' in pushed;
}
