import { funnelSteps } from '../../schemas/analyst/funnel-steps.ts';
import { neverTold } from '../../schemas/dictionary/never-told.ts';
import type { ReportPoint } from '../../schemas/report/point.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';

/** One thing that happened in a chat, as the charts see it. */
export type DataPoint = ReportPoint;

/** The data point of a record; none if it does not even say what happened where. */
export function dataPointOf(record: object): DataPoint | undefined {
  const { event, chat_vendor, chat_time, chat_score, chat_scale } = record as {
    readonly [key: string]: unknown;
  };
  if (typeof event !== 'string' || typeof chat_vendor !== 'string') return;
  return {
    event,
    vendor: chat_vendor,
    ...(isTime(chat_time) && { time: chat_time }),
    ...(typeof chat_score === 'number' && { score: chat_score }),
    ...(typeof chat_scale === 'string' && { scale: chat_scale }),
  };
}

/** Beyond these, a browser has no date for a number. */
const lastTime = 8.64e15;

/** Whether a value can be shown as a time. */
export const isTime = (time: unknown): time is number =>
  typeof time === 'number' && Math.abs(time) <= lastTime;

/** How often each event came, most frequent first. */
export function eventCounts(points: readonly DataPoint[]): (readonly [event: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const { event } of points) counts.set(event, (counts.get(event) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** One bar of a funnel. */
export interface Bar {
  readonly event: string;
  readonly label: string;
  readonly times: number;
}

/** One vendor's funnel. */
export interface Funnel {
  readonly vendor: string;
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Labels of the steps from an invitation to a lead that the chat never tells, whatever happens in it. */
  readonly untold: readonly string[];
}

const steps = funnelSteps.flatMap(({ eventNames }) => eventNames);

/** The events that are safe to count, in the order of the dictionary, for each vendor that said anything. */
export function funnels(points: readonly DataPoint[], { vendors, events }: Dictionary): Funnel[] {
  const counts = new Map<string, number>();
  for (const { vendor, event } of points) {
    counts.set(`${vendor} ${event}`, (counts.get(`${vendor} ${event}`) ?? 0) + 1);
  }
  const timesOf = (vendor: string, event: string) => counts.get(`${vendor} ${event}`) ?? 0;
  return vendors
    .map(({ id, label }) => ({
      vendor: id,
      label,
      bars: events
        .filter(({ vendors }) => vendors[id]?.countSafe)
        .map(({ name, label }) => ({ event: name, label, times: timesOf(id, name) })),
      untold: neverTold({ events }, id)
        .filter(({ name }) => steps.includes(name))
        .map(({ label }) => label),
    }))
    .filter(({ bars }) => bars.some(({ times }) => times > 0));
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
export function timeLine(points: readonly DataPoint[], most = 60): TimeLine | undefined {
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
