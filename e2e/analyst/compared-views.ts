/** The views that plain code answers too: which columns are compared, and what they should be. */
import { analystSessions } from '../../bundle/vendors/generated/analyst-sessions.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import * as plain from './plain-views.ts';
import type { Warehouse } from './warehouse.ts';

export interface ComparedView {
  readonly name: string;
  readonly columns: readonly string[];
  expected(all: readonly plain.SiteEvent[]): plain.Row[];
}

const firstResponse = (all: readonly plain.SiteEvent[]): plain.Row[] => {
  const answering = all.filter(
    ({ vendor }) => vendor !== null && analystSessions[vendor as VendorId].isAnsweredFromStart,
  );
  return plain.perDay(answering, plain.firstResponse).filter(([, , asked]) => asked !== 0);
};

export const comparedViews: readonly ComparedView[] = [
  {
    name: 'chat_daily',
    columns: ['day', 'chat_vendor', 'sessions', 'conversations'],
    expected: all => plain.perDay(all, plain.daily),
  },
  {
    name: 'chat_messages',
    columns: [
      ...['day', 'chat_vendor', 'writing_sessions', 'messages_sent', 'sent_per_session'],
      ...['messages_received', 'answers'],
    ],
    expected: all => plain.perDay(all, plain.messages),
  },
  {
    name: 'chat_leads',
    columns: [
      ...['day', 'chat_vendor', 'conversations', 'conversations_with_lead', 'lead_rate'],
      ...['leads_without_conversation', 'conversations_with_goal', 'goal_rate'],
    ],
    expected: all => plain.perDay(all, plain.leads),
  },
  {
    name: 'chat_ratings',
    columns: [
      ...['day', 'chat_vendor', 'chat_scale', 'ratings', 'promoters', 'passives', 'detractors'],
      ...['nps', 'average_score'],
    ],
    expected: plain.ratings,
  },
  {
    name: 'chat_first_response',
    columns: [
      ...['day', 'chat_vendor', 'asked', 'replied', 'timed'],
      ...['median_seconds', 'average_seconds', 'longest_seconds'],
    ],
    expected: firstResponse,
  },
  {
    name: 'chat_assisted',
    columns: [
      ...['day', 'chat_vendor', 'sessions', 'converting_sessions', 'assisted_sessions'],
      ...['conversions', 'assisted_conversions'],
    ],
    expected: plain.assisted,
  },
  {
    name: 'chat_assisted_later',
    columns: ['day', 'chat_vendor', 'conversions', 'same_session', 'within_1_day', 'within_7_days'],
    expected: plain.assistedLater,
  },
  {
    name: 'chat_reach',
    columns: ['day', 'chat_vendor', 'device', 'sessions', 'sessions_with_chat', 'reach'],
    expected: plain.reach,
  },
  {
    name: 'chat_segments',
    columns: [
      ...['day', 'chat_vendor', 'segment', 'segment_value', 'sessions', 'conversations'],
      'sessions_with_lead',
    ],
    expected: plain.segments,
  },
  {
    name: 'chat_funnel',
    columns: ['day', 'chat_vendor', 'step', 'reached', 'reached_all_steps'],
    expected: plain.funnel,
  },
];

/** The rows that a view gives and those that plain code gives, each in one order. */
export function answers(
  { name, columns, expected }: ComparedView,
  warehouse: Warehouse,
  all: readonly plain.SiteEvent[],
): { readonly actual: string[]; readonly expected: string[] } {
  return {
    actual: sorted(warehouse.ask(name).map(row => columns.map(column => row[column]))),
    expected: sorted(expected(all)),
  };
}

/** Rows in one order, with numbers as exact as arithmetic in two languages can be. */
function sorted(rows: readonly (readonly unknown[])[]): string[] {
  return rows
    .map(row => JSON.stringify(row.map(cell => (typeof cell === 'number' ? Number(cell.toFixed(6)) : cell))))
    .sort();
}
