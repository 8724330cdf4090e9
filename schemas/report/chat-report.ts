/** The report of one chat: conversations per day, funnel, ratings, channels, as a marketer will have them. */
import { howOftenEngaged } from '../dictionary/how-often-engaged.ts';
import { eventNamed } from '../dictionary/look-up.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';
import { channels } from './channels.ts';
import { counted } from './counted.ts';
import { type Calendar, calendarOf, days } from './days.ts';
import { funnel } from './funnel.ts';
import type { ReportPoint } from './point.ts';
import { ratings } from './ratings.ts';
import type { Section } from './section.ts';
import { signOf } from './sign.ts';
import { type HeardChat, has, heardChats } from './unit.ts';

export interface ChatReport {
  readonly vendor: VendorId;
  readonly label: string;
  /** The most important number, in words. */
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** A report for each chat that was heard, in the order of the dictionary; `dayOf` names the day of a time. */
export function chatReports(
  points: readonly ReportPoint[],
  dictionary: Dictionary,
  dayOf: (time: number) => string,
): ChatReport[] {
  const calendar = calendarOf(points, dayOf);
  return heardChats(points, dictionary).map(chat => reportOf(chat, calendar));
}

function reportOf(chat: HeardChat, calendar: Calendar): ChatReport {
  const { dictionary, units } = chat;
  const { id: vendor, label } = chat.entry;
  const sign = signOf(dictionary, vendor);
  const rest = [funnel(chat), ...ratings(chat)];
  if (!sign) {
    return { vendor, label, summary: `${label} reports nothing that could be counted.`, sections: rest };
  }
  const { one, many, notes } = wordsFor(sign, chat);
  const some = units.filter(unit => has(unit, [sign]));
  const perDay = days(some, calendar);
  return {
    vendor,
    label,
    summary: counted(some.length, one, many),
    sections: [
      { ...perDay, title: `${capital(many)} per day`, notes: [...notes, ...perDay.notes] },
      ...rest,
      ...channels(`${capital(many)} by channel`, some),
    ],
  };
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** What to call that which days and channels are counted by, and what to know of it. */
function wordsFor(
  sign: EventName,
  { dictionary, entry: { label, engagedOncePer }, areVisits }: HeardChat,
): { readonly one: string; readonly many: string; readonly notes: readonly string[] } {
  if (sign === 'chat_engaged') {
    const often = `${label} reports a conversation ${howOftenEngaged(engagedOncePer)}.`;
    return { one: 'conversation', many: 'conversations', notes: areVisits ? [] : [often] };
  }
  const { label: event } = eventNamed(dictionary, sign);
  const unit = areVisits ? 'visit' : 'record';
  return {
    one: `${unit} with “${event}”`,
    many: `${unit}s with “${event}”`,
    notes: [`${label} never reports that a conversation began.`],
  };
}
