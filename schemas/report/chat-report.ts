/** The report of one chat: conversations per day, funnel, ratings, channels, as a marketer will have them. */
import { howOftenEngaged } from '../dictionary/how-often-engaged.ts';
import { eventNamed } from '../dictionary/look-up.ts';
import type { Dictionary, VendorEntry } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';
import { channels } from './channels.ts';
import { signOf } from './countable.ts';
import { counted } from './counted.ts';
import { days } from './days.ts';
import { funnel } from './funnel.ts';
import type { ReportPoint } from './point.ts';
import { ratings } from './ratings.ts';
import type { Section } from './section.ts';
import { has, type Unit, unitsOf } from './unit.ts';

export interface ChatReport {
  readonly vendor: VendorId;
  readonly label: string;
  /** The most important number, in words. */
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** What all chats of a report have in common. */
interface Frame {
  readonly dictionary: Dictionary;
  /** Every day on which any chat was heard, in order. */
  readonly heardOn: readonly string[];
  dayOf(time: number): string;
}

/** A report for each chat that was heard, in the order of the dictionary; `dayOf` names the day of a time. */
export function chatReports(
  points: readonly ReportPoint[],
  dictionary: Dictionary,
  dayOf: (time: number) => string,
): ChatReport[] {
  const frame = { dictionary, heardOn: daysIn(points, dayOf), dayOf };
  return dictionary.vendors
    .map(vendor => ({ vendor, units: unitsOf(points.filter(point => point.vendor === vendor.id)) }))
    .filter(({ units }) => units.length > 0)
    .map(({ vendor, units }) => reportOf(vendor, units, frame));
}

/** The days by their names, in the order of time. */
function daysIn(points: readonly ReportPoint[], dayOf: Frame['dayOf']): string[] {
  const begins = new Map<string, number>();
  for (const { time } of points) {
    if (time === undefined) continue;
    const day = dayOf(time);
    begins.set(day, Math.min(begins.get(day) ?? time, time));
  }
  return [...begins].sort(([, one], [, other]) => one - other).map(([day]) => day);
}

function reportOf(entry: VendorEntry, units: readonly Unit[], frame: Frame): ChatReport {
  const { dictionary, heardOn, dayOf } = frame;
  const { id, label } = entry;
  const areVisits = units.every(({ points }) => points[0]!.visit !== undefined);
  const sign = signOf(dictionary, id);
  const rest = [
    ...(areVisits ? [{ title: 'How far visits got', ...funnel(units, dictionary, entry) }] : []),
    ...ratings(units, dictionary, entry),
  ];
  if (!sign) {
    return { vendor: id, label, summary: `${label} tells nothing that could be counted.`, sections: rest };
  }
  const { one, many, notes } = wordsFor(sign, entry, dictionary, areVisits);
  const some = units.filter(unit => has(unit, [sign]));
  const perDay = days(some, heardOn, dayOf);
  return {
    vendor: id,
    label,
    summary: counted(some.length, one, many),
    sections: [
      { ...perDay, title: `${capital(many)} per day`, notes: [...notes, ...perDay.notes] },
      ...rest,
      { title: `${capital(many)} by channel`, ...channels(some) },
    ],
  };
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** What to call that which days and channels are counted by, and what to know of it. */
function wordsFor(
  sign: EventName,
  { label, engagedOncePer }: VendorEntry,
  dictionary: Dictionary,
  areVisits: boolean,
): { readonly one: string; readonly many: string; readonly notes: readonly string[] } {
  if (sign === 'chat_engaged') {
    const often = `${label} tells a conversation ${howOftenEngaged(engagedOncePer)}.`;
    return { one: 'conversation', many: 'conversations', notes: areVisits ? [] : [often] };
  }
  const { label: event } = eventNamed(dictionary, sign);
  const unit = areVisits ? 'visit' : 'record';
  return {
    one: `${unit} with “${event}”`,
    many: `${unit}s with “${event}”`,
    notes: [`${label} never tells that a conversation began.`],
  };
}
