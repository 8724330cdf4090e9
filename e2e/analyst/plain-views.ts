/**
 * What the views should answer, worked out in plain TypeScript from what happened, without the export and without
 * the dictionary. Counts that would mislead are `null`.
 */
import { analystSessions } from '../../bundle/vendors/generated/analyst-sessions.ts';
import type { Scale } from '../../schemas/src/scales.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/** One chat event or conversion, in the order in which things happened. */
export interface SiteEvent {
  readonly user: string;
  readonly session: number;
  readonly day: string;
  readonly seconds: number;
  readonly page: number;
  readonly event: string;
  /** None for conversions. */
  readonly vendor: string | null;
  readonly rating: { readonly scale: Scale; readonly score: number } | null;
  readonly held: boolean;
}

/** How somebody came, and from where. */
export interface Visit {
  readonly device: string;
  readonly country: string;
  readonly channel: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
}

/** A visitor has one device; each visit has a way of its own. */
export const visitOf = (user: string, session: number): Visit => ({
  device: user < 'b' ? 'desktop' : 'mobile',
  country: user < 'b' ? 'Austria' : 'Belgium',
  ...(session % 2 === 0
    ? { channel: 'Direct', source: '(direct)', medium: '(none)', campaign: '(direct)' }
    : { channel: 'Paid Search', source: 'google', medium: 'cpc', campaign: `sale-${session % 3}` }),
});

/** Whether an event is safe to count, as the room of the chat says. */
export const isCountSafe = (vendor: string, event: string): boolean =>
  analystSessions[vendor as VendorId].countSafe.some(name => name === event);

/** All events of one chat in one session. */
export interface Conversation {
  readonly day: string;
  readonly vendor: string;
  readonly siteEvents: readonly SiteEvent[];
}

/** The conversations, in no order. */
export function conversations(all: readonly SiteEvent[]): Conversation[] {
  const chats = all.filter(({ vendor }) => vendor !== null);
  return groups(chats, ({ user, session, vendor }) => `${user} ${session} ${vendor}`).map(siteEvents => ({
    day: siteEvents.map(({ day }) => day).sort()[0]!,
    vendor: siteEvents[0]!.vendor!,
    siteEvents,
  }));
}

/** How often something happened in a conversation. */
export function count({ vendor, siteEvents }: Conversation, event: string): number | null {
  return isCountSafe(vendor, event) ? siteEvents.filter(one => one.event === event).length : null;
}

/** A row of a view: its cells, in the order of the columns that are compared. */
export type Row = readonly (string | number | null)[];

/** Rows of a table per day and chat; columns are worked out from the conversations of both. */
export function perDay(
  all: readonly SiteEvent[],
  columns: (conversations: readonly Conversation[]) => Row,
): Row[] {
  return groups(conversations(all), ({ day, vendor }) => `${day} ${vendor}`).map(some => [
    some[0]!.day,
    some[0]!.vendor,
    ...columns(some),
  ]);
}

const has = (conversation: Conversation, event: string): boolean => (count(conversation, event) ?? 0) > 0;
const engaged = (conversation: Conversation): boolean => has(conversation, 'chat_engaged');
const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.some(number => number !== null)
    ? numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
    : null;
const over = (part: number | null, whole: number): number | null =>
  part === null || whole === 0 ? null : part / whole;

/** Those with an engaged visitor; `null` where the chat tells of none. */
const begunOf = (some: readonly Conversation[]): number | null =>
  isCountSafe(some[0]!.vendor, 'chat_engaged') ? some.filter(engaged).length : null;

/** A row of `chat_daily`: conversations, and those with an engaged visitor. */
export const daily = (some: readonly Conversation[]): Row => [some.length, begunOf(some)];

/** A row of `chat_messages`: who writes, how much, and how many answers come. */
export const messages = (some: readonly Conversation[]): Row => {
  const sent = sum(some.map(conversation => count(conversation, 'chat_message_sent')));
  const writing = some.filter(conversation => has(conversation, 'chat_message_sent')).length;
  return [
    // Where no chat tells of messages, nobody knows who writes.
    sent === null ? null : writing,
    sent,
    over(sent, writing),
    sum(some.map(conversation => count(conversation, 'chat_message_received'))),
    sum(some.map(conversation => count(conversation, 'chat_answered'))),
  ];
};

/** A row of `chat_leads`: `null` where a chat cannot tell. */
export const leads = (some: readonly Conversation[]): Row => {
  const begun = some.filter(engaged);
  const isTold = (event: string) => isCountSafe(some[0]!.vendor, event);
  const known = (event: string) => isTold('chat_engaged') && isTold(event);
  const withLead = known('chat_lead')
    ? begun.filter(conversation => has(conversation, 'chat_lead')).length
    : null;
  const withGoal = known('chat_goal')
    ? begun.filter(conversation => has(conversation, 'chat_goal')).length
    : null;
  const strangers = some.filter(
    conversation => !engaged(conversation) && has(conversation, 'chat_lead'),
  ).length;
  return [
    begunOf(some),
    withLead,
    over(withLead, begun.length),
    isTold('chat_lead') ? strangers : null,
    withGoal,
    over(withGoal, begun.length),
  ];
};

/** Rows of `chat_ratings`, one for each scale: promoters, detractors and the score that comes of them only with NPS. */
export const ratings = (all: readonly SiteEvent[]): Row[] => {
  const rated = conversations(all).flatMap(({ day, vendor, siteEvents }) =>
    siteEvents
      .filter(({ event }) => event === 'chat_rated' && isCountSafe(vendor, event))
      .map(({ rating }) => ({ day, vendor, rating })),
  );
  return groups(rated, ({ day, vendor, rating }) => `${day} ${vendor} ${rating?.scale}`).map(some => {
    const [{ day, vendor, rating }] = some as [(typeof some)[0]];
    const scores = some.flatMap(({ rating }) => (rating ? [rating.score] : []));
    const total = scores.reduce((one, other) => one + other, 0);
    return [
      day,
      vendor,
      rating?.scale ?? null,
      some.length,
      ...promoted(rating, scores),
      over(total, scores.length),
    ];
  });
};

function promoted(rating: SiteEvent['rating'], scores: readonly number[]): Row {
  if (rating?.scale !== 'nps') return [null, null, null, null];
  const promoters = scores.filter(score => score >= 9).length;
  const detractors = scores.filter(score => score <= 6).length;
  return [
    promoters,
    scores.length - promoters - detractors,
    detractors,
    over(100 * (promoters - detractors), scores.length),
  ];
}

/** First replies, for the chats in which people answer from the start. */
export const firstResponse = (some: readonly Conversation[]): Row => {
  const waits = some.flatMap(({ siteEvents }): (number | 'never' | 'untimed')[] => {
    const asked = siteEvents.findIndex(({ event }) => event === 'chat_message_sent');
    if (asked < 0) return [];
    const question = siteEvents[asked]!;
    const answer = siteEvents.slice(asked).find(({ event }) => event === 'chat_message_received');
    if (!answer) return ['never'];
    return question.held || answer.held ? ['untimed'] : [answer.seconds - question.seconds];
  });
  const times = waits.filter(wait => typeof wait === 'number').sort((one, other) => one - other);
  const middle = [times[Math.floor((times.length - 1) / 2)]!, times[Math.ceil((times.length - 1) / 2)]!];
  return [
    waits.length,
    waits.filter(wait => wait !== 'never').length,
    times.length,
    times.length === 0 ? null : (middle[0]! + middle[1]!) / 2,
    over(
      times.reduce((one, other) => one + other, 0),
      times.length,
    ),
    times.at(-1) ?? null,
  ];
};

const steps: readonly { readonly events: readonly string[]; readonly main: boolean }[] = [
  { events: ['chat_offered'], main: false },
  { events: ['chat_opened'], main: true },
  { events: ['chat_engaged'], main: true },
  { events: ['chat_answered', 'chat_message_sent'], main: true },
  { events: ['chat_handover'], main: false },
  { events: ['chat_lead', 'chat_goal'], main: true },
];

/** Day, chat, step, sessions that reached it, sessions that also took all main steps before; only steps that are safe to count. */
export function funnel(all: readonly SiteEvent[]): Row[] {
  return groups(conversations(all), ({ day, vendor }) => `${day} ${vendor}`).flatMap(some => {
    const { day, vendor } = some[0]!;
    const counted = steps.filter(({ events }) => events.some(event => isCountSafe(vendor, event)));
    return counted.map((step, nth) => {
      const takes = (conversation: Conversation, { events }: typeof step) =>
        events.some(event => has(conversation, event));
      const reached = some.filter(conversation => takes(conversation, step));
      const before = counted.slice(0, nth).filter(({ main }) => main);
      const inARow = reached.filter(conversation => before.every(earlier => takes(conversation, earlier)));
      return [day, vendor, steps.indexOf(step) + 1, reached.length, inARow.length];
    });
  });
}

/** Sessions with their conversions, by the chats in which the visitor engaged. */
export function assisted(all: readonly SiteEvent[]): Row[] {
  const sessions = groups(all, ({ user, session }) => `${user} ${session}`);
  const seen = sessions.flatMap(siteEvents => {
    const day = siteEvents.map(one => one.day).sort()[0]!;
    const chats = [
      ...new Set(siteEvents.filter(one => one.event === 'chat_engaged').map(one => one.vendor!)),
    ];
    return (chats.length > 0 ? chats : ['no chat']).map(chat => {
      const first = siteEvents.findIndex(one => one.event === 'chat_engaged' && one.vendor === chat);
      const conversions = siteEvents
        .map((one, nth) => (one.vendor === null ? nth : -1))
        .filter(nth => nth >= 0);
      return {
        day,
        chat,
        conversions: conversions.length,
        after: first < 0 ? 0 : conversions.filter(nth => nth > first).length,
      };
    });
  });
  return groups(seen, ({ day, chat }) => `${day} ${chat}`).map(some => [
    some[0]!.day,
    some[0]!.chat,
    some.length,
    some.filter(({ conversions }) => conversions > 0).length,
    some.filter(({ after }) => after > 0).length,
    some.reduce((total, { conversions }) => total + conversions, 0),
    some.reduce((total, { after }) => total + after, 0),
  ]);
}

/** Rows of `chat_reach`: sessions, and those with the chat, for each chat that was there at all. */
export function reach(all: readonly SiteEvent[]): Row[] {
  const vendors = [...new Set(all.flatMap(({ vendor }) => vendor ?? []))];
  const sessions = groups(all, ({ user, session }) => `${user} ${session}`).map(siteEvents => ({
    day: siteEvents.map(({ day }) => day).sort()[0]!,
    device: visitOf(siteEvents[0]!.user, siteEvents[0]!.session).device,
    vendors: siteEvents.map(({ vendor }) => vendor),
  }));
  return groups(sessions, ({ day, device }) => `${day} ${device}`).flatMap(some =>
    vendors.map(vendor => {
      const met = some.filter(session => session.vendors.includes(vendor)).length;
      return [some[0]!.day, vendor, some[0]!.device, some.length, met, over(met, some.length)];
    }),
  );
}

/** Rows of `chat_segments`: sessions, conversations and leads by what the visit was like. */
export function segments(all: readonly SiteEvent[]): Row[] {
  const split = conversations(all).flatMap(conversation => {
    const { siteEvents } = conversation;
    const at = siteEvents.find(({ event }) => event === 'chat_engaged') ?? siteEvents[0]!;
    const values = {
      page: `/page-${at.page}`,
      hour: new Date(at.seconds * 1000).toISOString().slice(11, 13),
      ...visitOf(at.user, at.session),
    };
    return Object.entries(values).map(([segment, value]) => ({ segment, value, conversation }));
  });
  return groups(split, ({ segment, value, conversation: { day, vendor } }) =>
    [day, vendor, segment, value].join(' '),
  ).map(some => {
    const [{ segment, value }] = some as [(typeof some)[0]];
    const found = some.map(({ conversation }) => conversation);
    const { day, vendor } = found[0]!;
    const withLead = found.filter(one => has(one, 'chat_lead')).length;
    return [
      ...[day, vendor, segment, value, found.length, begunOf(found)],
      isCountSafe(vendor, 'chat_lead') ? withLead : null,
    ];
  });
}

/** Rows of `chat_assisted_later`: conversions after a chat of the same visitor, and how long after the last time. */
export function assistedLater(all: readonly SiteEvent[]): Row[] {
  const counted = groups(all, ({ user }) => user).flatMap(conversionsOf);
  return groups(counted, ({ day, chat }) => `${day} ${chat}`).map(some => {
    const within = (days: number) => some.filter(({ waited }) => waited <= days * 24 * 3600).length;
    const [{ day, chat }] = some as [(typeof some)[0]];
    return [day, chat, some.length, some.filter(({ inSession }) => inSession).length, within(1), within(7)];
  });
}

/** Each conversion of a visitor with each chat before it, or with none. */
function conversionsOf(ofVisitor: readonly SiteEvent[]) {
  return ofVisitor.flatMap((conversion, nth) => {
    if (conversion.vendor !== null) return [];
    const before = ofVisitor.filter((one, other) => {
      const isSession = one.session === conversion.session;
      const isBefore = isSession ? other < nth : one.seconds < conversion.seconds;
      const isRecent = conversion.seconds - one.seconds <= 30 * 24 * 3600;
      return one.event === 'chat_engaged' && isBefore && isRecent;
    });
    const chats = groups(before, ({ vendor }) => vendor!).map(some => ({
      chat: some[0]!.vendor!,
      waited: Math.min(...some.map(({ seconds }) => conversion.seconds - seconds)),
      inSession: some.some(({ session }) => session === conversion.session),
    }));
    const none = { chat: 'no chat', waited: Number.POSITIVE_INFINITY, inSession: false };
    return (chats.length > 0 ? chats : [none]).map(one => ({ day: conversion.day, ...one }));
  });
}

/** Items with the same key together. */
export function groups<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group) group.push(item);
    else found.set(key(item), [item]);
  }
  return [...found.values()];
}
