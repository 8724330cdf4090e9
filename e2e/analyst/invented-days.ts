/** Invented days on a site: any events of any chats in any order, and the rows that GA4 would export of them. */
import fc from 'fast-check';
import { analystSessions } from '../../bundle/vendors/generated/analyst-sessions.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { type Scale, scales } from '../../schemas/src/scales.ts';
import { type ExportRow, exportRow, parameter } from './export-row.ts';
import { type SiteEvent, type Visit, visitOf } from './plain-views.ts';

const eventsOf = (vendor: VendorId): fc.Arbitrary<string> => {
  const { countSafe, repeatable } = analystSessions[vendor];
  return fc.constantFrom(...countSafe, ...repeatable);
};

const ofScale = (scale: Scale): fc.Arbitrary<SiteEvent['rating']> =>
  fc.integer({ min: scales[scale].least, max: scales[scale].most }).map(score => ({ scale, score }));

/** A score on any scale, or none. */
const someRating = fc.oneof(fc.constant(null), ...(Object.keys(scales) as Scale[]).map(ofScale));

const oneOfVendor = (vendor: VendorId): fc.Arbitrary<Pick<SiteEvent, 'vendor' | 'event' | 'rating'>> =>
  fc.record({ event: eventsOf(vendor), rating: someRating }).map(({ event, rating }) => ({
    vendor,
    event,
    rating: event === 'chat_rated' ? rating : null,
  }));

const one = fc.record({
  what: fc.oneof(
    ...vendorIds.map(oneOfVendor),
    fc.constant({ vendor: null, event: 'purchase', rating: null }),
  ),
  /** Seconds since the one before; none if GA4 sent both at once. */
  later: fc.constantFrom(0, 0, 1, 7, 30),
  held: fc.constantFrom(false, false, false, true),
  turnsPage: fc.constantFrom(false, false, false, true),
});

interface SessionSketch {
  readonly user: string;
  readonly day: number;
  readonly late: boolean;
  readonly siteEvents: readonly (typeof one extends fc.Arbitrary<infer Sketch> ? Sketch : never)[];
}

const oneSession = (user: fc.Arbitrary<string>, day: fc.Arbitrary<number>): fc.Arbitrary<SessionSketch> =>
  fc.record({
    user,
    day,
    /** Some sessions go on past midnight. */
    late: fc.boolean(),
    siteEvents: fc.array(one, { minLength: 1, maxLength: 12 }),
  });

/** Days with up to six sessions. */
export const days: fc.Arbitrary<SiteEvent[]> = fc
  .array(oneSession(fc.constantFrom('anna', 'ben'), fc.constantFrom(1, 2, 3)), { maxLength: 6 })
  .map(ofSessions);

/** A month of a site with so many sessions, another one for each seed. */
export function month(sessions: number, seed: number): SiteEvent[] {
  const user = fc.nat({ max: Math.ceil(sessions / 3) }).map(number => `${'abcd'[number % 4]}${number}`);
  return ofSessions(
    fc.sample(oneSession(user, fc.integer({ min: 1, max: 30 })), { numRuns: sessions, seed }),
  );
}

function ofSessions(sessions: readonly SessionSketch[]): SiteEvent[] {
  return sessions.flatMap((session, nth) => siteEventsOf(session, nth));
}

function siteEventsOf({ user, day, late, siteEvents }: SessionSketch, session: number): SiteEvent[] {
  let seconds = Date.UTC(2026, 2, day, late ? 23 : 12, 59, 40) / 1000;
  let page = 1;
  return siteEvents.map(({ what, later, held, turnsPage }) => {
    seconds += later;
    page += Number(turnsPage);
    const date = new Date(seconds * 1000).toISOString().slice(0, 10);
    return { user, session, day: date, seconds, page, held, ...what };
  });
}

/** The columns of the export that tell of a visit. */
function visitColumns({ device, country, ...campaign }: Visit): Partial<ExportRow> {
  const { channel, source, medium } = campaign;
  return {
    device: { category: device },
    geo: { country },
    session_traffic_source_last_click: {
      cross_channel_campaign: {
        source,
        medium,
        campaign_name: campaign.campaign,
        default_channel_group: channel,
      },
    },
    traffic_source: { source: 'first', medium: 'visit', name: 'ever' },
  };
}

/** The rows of these days. The nth of its kind on a page says so, as the listener does. */
export function rowsOf(all: readonly SiteEvent[]): ExportRow[] {
  const seen = new Map<string, number>();
  return all.map(({ user, session, seconds, page, event, vendor, rating, held }, index) => {
    const key = [user, session, page, vendor, event].join(' ');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const values = vendor && {
      chat_vendor: vendor,
      chat_schema: 1,
      chat_nth: nth,
      chat_held: String(held),
      ...(rating && { chat_score: rating.score, chat_scale: rating.scale }),
    };
    const address = { page_location: `https://shop.example/page-${page}?order=1#top` };
    const parameters = Object.entries({ ...address, ...values }).map(([name, value]) =>
      parameter(name, value),
    );
    return {
      ...exportRow(event, parameters, { user, session, seconds, page, request: 1, index }),
      ...visitColumns(visitOf(user, session)),
    };
  });
}
