/** Invented days on a site: any events of any chats in any order, and the rows that GA4 would export of them. */
import fc from 'fast-check';
import { type ExportRow, exportRow, parameter } from './export-row.ts';
import type { SiteEvent } from './plain-views.ts';

const events: { readonly [vendor: string]: readonly string[] } = {
  loyjoy: [
    ...['chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_message_received', 'chat_answered'],
    ...['chat_handover', 'chat_lead', 'chat_rated', 'chat_goal', 'chat_activity'],
  ],
  usercom: ['chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_message_received'],
  userlike: [
    ...['chat_offered', 'chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_message_received'],
    ...['chat_answered', 'chat_lead', 'chat_rated', 'chat_started'],
  ],
};

const oneOfVendor = (vendor: string): fc.Arbitrary<Pick<SiteEvent, 'vendor' | 'event' | 'score'>> =>
  fc
    .record({ event: fc.constantFrom(...events[vendor]!), score: fc.integer({ min: 0, max: 10 }) })
    .map(({ event, score }) => ({
      vendor,
      event,
      score: vendor === 'loyjoy' && event === 'chat_rated' ? score : null,
    }));

const one = fc.record({
  what: fc.oneof(
    ...Object.keys(events).map(oneOfVendor),
    fc.constant({ vendor: null, event: 'purchase', score: null }),
  ),
  /** Seconds since the one before; none if GA4 sent both at once. */
  later: fc.constantFrom(0, 0, 1, 7, 30),
  held: fc.constantFrom(false, false, false, true),
  turnsPage: fc.constantFrom(false, false, false, true),
});

const oneSession = fc.record({
  user: fc.constantFrom('anna', 'ben'),
  day: fc.constantFrom(1, 2, 3),
  /** Some sessions go on past midnight. */
  late: fc.boolean(),
  happenings: fc.array(one, { minLength: 1, maxLength: 12 }),
});

/** Days with up to six sessions. */
export const days: fc.Arbitrary<SiteEvent[]> = fc
  .array(oneSession, { maxLength: 6 })
  .map(sessions => sessions.flatMap((session, nth) => happeningsOf(session, nth)));

type SessionSketch = typeof oneSession extends fc.Arbitrary<infer Sketch> ? Sketch : never;

function happeningsOf({ user, day, late, happenings }: SessionSketch, session: number): SiteEvent[] {
  let seconds = Date.UTC(2026, 2, day, late ? 23 : 12, 59, 40) / 1000;
  let page = 1;
  return happenings.map(({ what, later, held, turnsPage }) => {
    seconds += later;
    page += Number(turnsPage);
    const date = new Date(seconds * 1000).toISOString().slice(0, 10);
    return { user, session, day: date, seconds, page, held, ...what };
  });
}

/** The rows of these days. The nth of its kind on a page says so, as the listener does. */
export function rowsOf(all: readonly SiteEvent[]): ExportRow[] {
  const seen = new Map<string, number>();
  return all.map(({ user, session, seconds, page, event, vendor, score, held }, index) => {
    const key = [user, session, page, vendor, event].join(' ');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const values = vendor && {
      chat_vendor: vendor,
      chat_schema: 1,
      chat_nth: nth,
      chat_held: String(held),
      ...(score !== null && { chat_score: score }),
    };
    const parameters = Object.entries(values ?? {}).map(([name, value]) => parameter(name, value));
    return exportRow(event, parameters, { user, session, seconds, page, request: 1, index });
  });
}
