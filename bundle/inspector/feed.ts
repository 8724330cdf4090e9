/** The records of this page's data layer, ready to be shown. */
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Withheld } from '../explain/withheld.ts';
import { type Cell, cell } from './cell.ts';
import { type Changes, changesFrom, type Fields } from './changes.ts';
import { type Layered, observe } from './observe.ts';
import type { Tracker } from './tracker.ts';
import { faultsOf } from './verdict.ts';

/** One record of the list. */
export interface Entry {
  /** Running number of the list, from 1; the records' own numbers are theirs. */
  readonly id: number;
  readonly record: PushedRecord;
  readonly changes: Changes;
  /** What the schema has against it. */
  readonly faults: readonly string[];
  /** What the listener left out of it, and why. */
  readonly withheld: readonly Withheld[];
}

export interface Feed {
  /** Newest first. */
  readonly entries: Cell<readonly Entry[]>;
  /** Empties the list; the data layer keeps what it has. */
  clear(): void;
  stop(): void;
}

/** More rows than this make a page slow, and nobody scrolls that far. */
const mostShown = 200;

/** Follows the data layer of a window. `explain` tells what was withheld from a record of it. */
export function openFeed(win: Layered, explain: Tracker['withheld'] = () => []): Feed {
  const entries = cell<readonly Entry[]>([]);
  let before: Fields | undefined;
  let id = 0;

  const stop = observe(win, pushed => {
    if (!isRecord(pushed)) return;
    // A copy, since what is in a data layer may be changed by whoever reads it.
    const record = { ...pushed };
    const changes = changesFrom(before, record);
    const entry = { id: ++id, record, changes, faults: faultsOf(record), withheld: explain(pushed) };
    before = record;
    entries.set([entry, ...entries.get()].slice(0, mostShown));
  });

  return { entries, clear: () => entries.set([]), stop };
}

/** Other entries of a data layer, such as GTM's own `gtm.js`, carry no version of ours. */
function isRecord(pushed: unknown): pushed is PushedRecord {
  return typeof pushed === 'object' && pushed !== null && 'event' in pushed && 'chat_schema' in pushed;
}
