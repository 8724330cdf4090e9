/** The report of one chat: conversations per day, funnel, ratings, channels, as a marketer will have them. */
import { howOftenEngaged } from '../dictionary/how-often-engaged.ts';
import { eventNamed } from '../dictionary/look-up.ts';
import type { Dictionary, VendorEntry } from '../src/dictionary.ts';
import type { VendorId } from '../src/vendor.ts';
import { channels } from './channels.ts';
import { signOf } from './countable.ts';
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
  const heardOn = new Set(points.flatMap(({ time }) => (time === undefined ? [] : [dayOf(time)])));
  const frame = { dictionary, heardOn: [...heardOn].sort(), dayOf };
  return dictionary.vendors
    .map(vendor => ({ vendor, units: unitsOf(points.filter(point => point.vendor === vendor.id)) }))
    .filter(({ units }) => units.length > 0)
    .map(({ vendor, units }) => reportOf(vendor, units, frame));
}

function reportOf(entry: VendorEntry, units: readonly Unit[], frame: Frame): ChatReport {
  const { dictionary, heardOn, dayOf } = frame;
  const { id, label } = entry;
  const areVisits = units.every(({ points }) => points[0]!.visit !== undefined);
  const { what, counted, notes } = conversations(entry, units, dictionary, areVisits);
  const perDay = counted && days(counted, heardOn, dayOf);
  const perChannel = counted && channels(counted);
  return {
    vendor: id,
    label,
    summary: counted
      ? `${counted.length.toLocaleString('en')} ${what[0]!.toLowerCase()}${what.slice(1)}`
      : notes.join(' '),
    sections: [
      { title: `${what} per day`, amounts: [], ...perDay, notes: [...notes, ...(perDay?.notes ?? [])] },
      ...(areVisits
        ? [{ title: 'Funnel: visits that got so far', notes: [], amounts: funnel(units, dictionary, id) }]
        : []),
      ...ratings(units, dictionary, entry),
      ...(perChannel ? [{ title: `${what} by channel`, ...perChannel }] : []),
    ],
  };
}

/** What can be called a conversation, or comes closest to it, and how many there were. */
function conversations(
  { id, label, engagedOncePer }: VendorEntry,
  units: readonly Unit[],
  dictionary: Dictionary,
  areVisits: boolean,
): { readonly what: string; readonly counted?: readonly Unit[]; readonly notes: readonly string[] } {
  const sign = signOf(dictionary, id);
  if (!sign) return { what: 'Conversations', notes: [`${label} tells nothing that could be counted.`] };
  const counted = units.filter(unit => has(unit, [sign]));
  if (sign !== 'chat_engaged') {
    const { label: event } = eventNamed(dictionary, sign);
    return {
      what: `${areVisits ? 'Visits' : 'Records'} with “${event}”`,
      counted,
      notes: [`${label} never tells that a conversation began.`],
    };
  }
  const often = `${label} tells a conversation ${howOftenEngaged(engagedOncePer)}.`;
  return { what: 'Conversations', counted, notes: areVisits ? [] : [often] };
}
