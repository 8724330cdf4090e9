/** The records of this page's data layer, ready to be shown. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Withheld } from '../../bundle/explain/withheld.ts';
import { pointOf, type ReportPoint } from '../../schemas/report/point.ts';
import type { Ga4Finding } from '../../schemas/src/ga4.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { SampleVisit } from '../sample/sample-week.ts';
import { type Changes, changesFrom, type Fields } from './changes.ts';
import { type Layered, observe } from './observe.ts';
import { newestOf } from './sample-entries.ts';
import type { Tracker } from './tracker.ts';
import { faultsOf, ga4FaultsOf } from './validation.ts';

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
  /** Of a visit that nobody made, not even here. */
  readonly isSample?: true;
}

/** Where a page of the site began. */
export interface PageStart {
  /** Running number of the page, from 1. */
  readonly nth: number;
  readonly path: string;
  /** Records that were waiting for consent on the page before, and ended with it. */
  readonly lost: number;
}

export interface RecordLog {
  /** What was heard, newest first. */
  readonly entries: Signal<readonly Entry[]>;
  /** Pages that began since the list was emptied, newest first. */
  readonly starts: Signal<readonly PageStart[]>;
  /** What happened when, of all records since the list was emptied. */
  readonly points: Signal<readonly ReportPoint[]>;
  /** The sample week that is shown, if any. */
  readonly sample: Signal<readonly SampleVisit[]>;
  /** Its newest records, as many as there is room for below what was heard. */
  readonly sampleEntries: ReadonlySignal<readonly Entry[]>;
  /** Shows a sample week, in place of one before; data layer, entries and points know nothing of it. */
  fill(visits: readonly SampleVisit[]): void;
  /** Empties the list; the data layer keeps what it has. */
  clear(): void;
  /** Follows the data layer of another page from now on. */
  follow(win: Layered, start: PageStart): void;
  stop(): void;
}

/** More rows than this make a page slow, and nobody scrolls that far. */
const mostShown = 200;

/** An empty list, which follows no page yet. `explain` tells what was withheld from a record of a data layer. */
export function openRecordLog(explain: Tracker['withheld'] = () => []): RecordLog {
  const entries = signal<readonly Entry[]>([]);
  const starts = signal<readonly PageStart[]>([]);
  const points = signal<readonly ReportPoint[]>([]);
  const sample = signal<readonly SampleVisit[]>([]);
  const newest = computed(() => newestOf(sample.value, mostShown));
  const sampleEntries = computed(() => newest.value.slice(0, mostShown - entries.value.length));
  let before: Fields | undefined;
  let id = 0;
  let page = 0;
  let stop = () => {};

  const take = (pushed: unknown) => {
    if (!isRecord(pushed)) return;
    // A copy, since what is in a data layer may be changed by whoever reads it.
    const record = { ...pushed };
    const changes = changesFrom(before, record);
    const validations = { faults: faultsOf(record), ga4: ga4FaultsOf(record) };
    const entry = { id: ++id, record, changes, ...validations, withheld: explain(pushed), page };
    const point = pointOf(record);
    before = record;
    if (point) points.value = [...points.value, point];
    entries.value = [entry, ...entries.value].slice(0, mostShown);
  };

  const fill = (visits: readonly SampleVisit[]) => {
    sample.value = visits;
  };
  const clear = () => {
    points.value = [];
    sample.value = [];
    starts.value = [];
    entries.value = [];
  };
  const follow = (win: Layered, start: PageStart) => {
    stop();
    before = undefined;
    page = start.nth;
    starts.value = [start, ...starts.value].slice(0, mostShown);
    stop = observe(win, take);
  };
  return { entries, starts, points, sample, sampleEntries, fill, clear, follow, stop: () => stop() };
}

/** Other entries of a data layer, such as GTM's own `gtm.js`, carry no version of ours. */
function isRecord(pushed: unknown): pushed is PushedRecord {
  return typeof pushed === 'object' && pushed !== null && 'event' in pushed && 'chat_schema' in pushed;
}
