import type { ReportPoint } from './point.ts';

/** What a report counts: a visit with a chat or, where nothing says which visit it was, a single record. */
export interface Unit {
  /** In the order in which they came. */
  readonly points: readonly ReportPoint[];
  /** When it began, in milliseconds; nothing if no record tells its time. */
  readonly began?: number;
  readonly channel?: string;
}

/** Takes the points of one chat apart. */
export function unitsOf(points: readonly ReportPoint[]): Unit[] {
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
