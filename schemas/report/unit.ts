import type { Dictionary, VendorEntry } from '../src/dictionary.ts';
import type { ReportPoint } from './point.ts';

/** What a report counts: a visit with a chat or, where nothing says which visit it was, a single record. */
export interface Unit {
  /** In the order in which they came. */
  readonly points: readonly ReportPoint[];
  /** When it began, in milliseconds; nothing if no record has its time. */
  readonly began?: number;
  readonly channel?: string;
}

/** One chat as it was heard. */
export interface HeardChat {
  readonly dictionary: Dictionary;
  readonly entry: VendorEntry;
  /** At least one. */
  readonly units: readonly Unit[];
  /** Whether each unit is a visit. */
  readonly areVisits: boolean;
}

/** The chats that were heard, in the order of the dictionary. */
export function heardChats(points: readonly ReportPoint[], dictionary: Dictionary): HeardChat[] {
  return dictionary.vendors
    .map(entry => ({ entry, own: points.filter(({ vendor }) => vendor === entry.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ entry, own }) => ({
      dictionary,
      entry,
      units: unitsOf(own),
      areVisits: own.every(({ visit }) => visit !== undefined),
    }));
}

/** Takes the points of one chat apart. */
function unitsOf(points: readonly ReportPoint[]): Unit[] {
  const visits = new Map<string, ReportPoint[]>();
  const units: Unit[] = [];
  for (const point of points) {
    if (point.visit === undefined) units.push(unitOf([point]));
    else if (visits.has(point.visit)) visits.get(point.visit)!.push(point);
    else visits.set(point.visit, [point]);
  }
  return [...units, ...[...visits.values()].map(unitOf)];
}

function unitOf(points: readonly ReportPoint[]): Unit {
  const times = points.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const channel = points[0]?.channel;
  return {
    points,
    ...(times.length > 0 && { began: times.reduce((one, other) => Math.min(one, other)) }),
    ...(channel !== undefined && { channel }),
  };
}

/** Whether any of these events came in it. */
export const has = ({ points }: Unit, events: readonly string[]): boolean =>
  points.some(({ event }) => events.includes(event));
