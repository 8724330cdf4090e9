/** Sessions with a chat, and what the views for analysts have to answer for them, worked out by hand. */
import type { EventName } from '../../../schemas/src/event-names.ts';
import type { Scale } from '../../../schemas/src/scales.ts';
import type { Widget } from './simulator.ts';

/** Something happens on a page: in the chat, the visitor agrees, or the site reports a conversion. */
export interface SessionStep<Simulated extends Widget> {
  /** Seconds since the session began. */
  readonly at: number;
  does?(widget: Simulated): void;
  readonly consents?: true;
  readonly converts?: string;
}

export interface AnalystSession<Simulated extends Widget> {
  readonly user: string;
  /** When it began: a time of 1 or 2 March 2026. */
  readonly begins: string;
  /** The visitor decides about consent on the way. */
  readonly undecided?: true;
  /** How the simulated chat behaves. */
  readonly options?: object;
  readonly pages: readonly (readonly SessionStep<Simulated>[])[];
  readonly conversation: ConversationRow;
}

type Count = number | null;

/** What `chat_conversations` has to say of the session; nothing where the chat cannot be counted on. */
export type ConversationRow = readonly [
  records: number,
  lasted: number,
  offered: Count,
  opened: Count,
  engaged: Count,
  messagesSent: Count,
  messagesReceived: Count,
  answers: Count,
  handovers: Count,
  leads: Count,
  ratings: Count,
  goals: Count,
  linksClicked: Count,
  ends: Count,
];

type Rows<Columns extends readonly unknown[]> = readonly Readonly<Columns>[];
/** Of March 2026. */
type Day = 1 | 2;

/** All rows of the chat, without its name. */
export interface ViewRows {
  readonly chat_daily: Rows<[day: Day, sessions: number, conversations: Count, engagedShare: Count]>;
  /** Of the first day. */
  readonly chat_funnel: Rows<[step: number, reached: number, inARow: number]>;
  readonly chat_messages: Rows<
    [day: Day, writingSessions: Count, sent: Count, sentPerSession: Count, received: Count, answers: Count]
  >;
  readonly chat_leads: Rows<
    [
      day: Day,
      conversations: Count,
      withLead: Count,
      leadRate: Count,
      withoutConversation: Count,
      withGoal: Count,
      goalRate: Count,
    ]
  >;
  readonly chat_first_response: Rows<
    [
      day: Day,
      asked: number,
      replied: number,
      timed: number,
      medianSeconds: Count,
      averageSeconds: Count,
      longestSeconds: Count,
    ]
  >;
  readonly chat_ratings: Rows<
    [
      day: Day,
      scale: Scale | null,
      ratings: number,
      promoters: Count,
      passives: Count,
      detractors: Count,
      nps: Count,
      averageScore: Count,
    ]
  >;
  readonly chat_assisted: Rows<
    [
      day: Day,
      sessions: number,
      convertingSessions: number,
      conversionRate: number,
      assistedSessions: number,
      assistedRate: number,
      conversions: number,
      assistedConversions: number,
    ]
  >;
  /** Only what is found. */
  readonly chat_quality: Rows<[check: string, records: number, found: number]>;
  /** Only fields that are left empty. */
  readonly chat_not_set: Rows<
    [event: EventName, field: string, records: number, notSet: number, share: number]
  >;
}

export interface AnalystSessions<Simulated extends Widget> {
  /** Events that are safe to count, and some that are not, typed from the vendor's documentation once more. */
  readonly countSafe: readonly EventName[];
  readonly repeatable: readonly EventName[];
  /** Whether the site answers from the start, so that the wait for a reply means something. */
  readonly isAnsweredFromStart: boolean;
  /** At least one, the usual conversation first: visitors of the inspector's sample week have these sessions too. */
  readonly sessions: readonly AnalystSession<Simulated>[];
  readonly rows: ViewRows;
}

/** The first steps of the chat's typical conversation, ten seconds apart. */
export const conversationSteps = (count: number): SessionStep<Widget>[] =>
  Array.from({ length: count }, (_, nth) => ({
    at: nth * 10,
    does: ({ conversation }) => conversation[nth]!.run(),
  }));

// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyAnalystSessions = AnalystSessions<any>;
