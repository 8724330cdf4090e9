import { funnelSteps } from '../../schemas/analyst/funnel-steps.ts';
import type { ReportPoint } from '../../schemas/report/point.ts';
import { type Section, tally } from '../../schemas/report/section.ts';
import { notReported, reasonsIn, timesOf } from '../../schemas/report/times-of.ts';
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/** How often each event came, most frequent first. */
export const eventCounts = (points: readonly ReportPoint[]): (readonly [event: string, times: number])[] =>
  [...tally(points, ({ event }) => event)].sort(([, one], [, other]) => other - one);

/** One vendor's funnel. */
export interface Funnel {
  readonly vendor: VendorId;
  readonly section: Section;
}

const steps = funnelSteps.flatMap(({ eventNames }) => eventNames);

/** The events that are safe to count, in the order of the dictionary, for each vendor that said anything. */
export function funnels(points: readonly ReportPoint[], dictionary: Dictionary): Funnel[] {
  const counts = tally(points, ({ vendor, event }) => `${vendor} ${event}`);
  return dictionary.vendors
    .map(entry => ({ vendor: entry.id, section: sectionOf(entry, counts, dictionary) }))
    .filter(({ section: { amounts } }) => amounts.some(({ times }) => Number(times) > 0));
}

/** A step that the chat never reports has a line too: without it, one might take it for forgotten. */
function sectionOf(entry: VendorEntry, counts: ReadonlyMap<string, number>, dictionary: Dictionary): Section {
  const amounts = dictionary.events
    .map(({ name, label }) => ({
      name,
      label,
      times: timesOf(dictionary, entry, [name], () => counts.get(`${entry.id} ${name}`) ?? 0),
    }))
    .filter(
      ({ name, times }) => typeof times === 'number' || (times === notReported && steps.includes(name)),
    );
  return {
    title: entry.label,
    notes: ['Records that are safe to count.', ...reasonsIn(amounts, entry)],
    amounts,
  };
}

/** A stretch of time, and how many records fell into it. */
export interface Stretch {
  readonly from: number;
  readonly times: number;
}

/** When the first and the last record came, in milliseconds since 1970, and how they lie in between. */
export interface TimeLine {
  readonly first: number;
  readonly last: number;
  /** At least one. */
  readonly stretches: readonly Stretch[];
}

/** Cuts the time from the first to the last record into equal stretches; undefined where no record tells its time. */
export function timeLine(points: readonly ReportPoint[], most = 60): TimeLine | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { time } of points) {
    if (time === undefined) continue;
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  if (first > last) return undefined;
  const width = Math.max((last - first) / most, 1);
  const counts = new Array<number>(Math.floor((last - first) / width) + 1).fill(0);
  for (const { time } of points) if (time !== undefined) counts[Math.floor((time - first) / width)]!++;
  return { first, last, stretches: counts.map((times, at) => ({ from: first + at * width, times })) };
}
