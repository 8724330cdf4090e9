/** The records of this page's data layer, ready to be shown. */

import type { Withheld } from '../../bundle/explain/withheld.ts';
import type { Ga4Finding } from '../../schemas/src/ga4.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
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
  /** Number of the page on which it was pushed. */
  readonly page: number;
}

/** Where a page of the site began. */
export interface Begin {
  /** Running number of the page, from 1. */
  readonly nth: number;
  readonly path: string;
  /** Records that were waiting for consent on the page before, and ended with it. */
  readonly lost: number;
}

export interface Feed {
  /** Newest first. */
  readonly entries: Cell<readonly Entry[]>;
  /** Pages that began since the list was emptied, newest first. */
  readonly begins: Cell<readonly Begin[]>;
  /** What happened when, of all records since the list was emptied. */
  readonly moments: Cell<readonly Moment[]>;
  /** Empties the list; the data layer keeps what it has. */
  clear(): void;
  /** Follows the data layer of another page from now on. */
  turnTo(win: Layered, begin: Begin): void;
  stop(): void;
}

/** More rows than this make a page slow, and nobody scrolls that far. */
const mostShown = 200;

/** An empty list, which follows no page yet. `explain` tells what was withheld from a record of a data layer. */
export function openFeed(explain: Tracker['withheld'] = () => []): Feed {
  const entries = cell<readonly Entry[]>([]);
  const begins = cell<readonly Begin[]>([]);
  const moments = cell<readonly Moment[]>([]);
  let before: Fields | undefined;
  let id = 0;
  let page = 0;
  let stop = () => {};

  const take = (pushed: unknown) => {
    if (!isRecord(pushed)) return;
    // A copy, since what is in a data layer may be changed by whoever reads it.
    const record = { ...pushed };
    const changes = changesFrom(before, record);
    const verdicts = { faults: faultsOf(record), ga4: ga4FaultsOf(record) };
    const entry = { id: ++id, record, changes, ...verdicts, withheld: explain(pushed), page };
    const moment = momentOf(record);
    before = record;
    if (moment) moments.set([...moments.get(), moment]);
    entries.set([entry, ...entries.get()].slice(0, mostShown));
  };

  const clear = () => {
    moments.set([]);
    begins.set([]);
    entries.set([]);
  };
  const turnTo = (win: Layered, begin: Begin) => {
    stop();
    before = undefined;
    page = begin.nth;
    begins.set([begin, ...begins.get()].slice(0, mostShown));
    stop = observe(win, take);
  };
  return { entries, begins, moments, clear, turnTo, stop: () => stop() };
}

/** Other entries of a data layer, such as GTM's own `gtm.js`, carry no version of ours. */
function isRecord(pushed: unknown): pushed is PushedRecord {
  return typeof pushed === 'object' && pushed !== null && 'event' in pushed && 'chat_schema' in pushed;
}
