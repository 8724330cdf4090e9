/** Words that people type for what the entries call otherwise. */
import type { EventName } from '../../schemas/src/event-names.ts';
import type { Field } from '../../schemas/src/record.ts';

/** Words for the same thing: what somebody may type, and what it is called here. */
export interface Synonyms {
  /** Small letters; several words are found one by one, in any order. */
  readonly typed: readonly string[];
  /** The entries of these events and fields, and of the chats' own events that become them. */
  readonly names?: readonly (EventName | Field)[];
  /** The entries in which one of these stands. */
  readonly words?: readonly string[];
}

export const synonyms: readonly Synonyms[] = [
  { typed: ['conversion', 'key event'], names: ['chat_engaged', 'chat_lead', 'chat_goal'] },
  { typed: ['success', 'booking', 'reservation'], names: ['chat_goal'] },
  { typed: ['voucher', 'discount', 'promo code'], words: ['coupon'] },
  { typed: ['raffle', 'lottery', 'competition', 'giveaway'], words: ['prize draw'] },
  {
    typed: ['satisfaction', 'csat', 'nps', 'feedback', 'review', 'evaluation'],
    names: ['chat_rated', 'chat_score', 'chat_scale'],
  },
  {
    typed: ['contact form', 'enquiry', 'inquiry', 'contact request', 'callback', 'prospect'],
    names: ['chat_lead'],
  },
  { typed: ['pre-chat', 'prechat', 'poll', 'questionnaire'], names: ['chat_answered'] },
  {
    typed: ['agent', 'employee', 'human', 'representative', 'advisor'],
    names: ['chat_handover', 'chat_operator_id', 'chat_operator_name', 'chat_group_id'],
    words: ['operator'],
  },
  { typed: ['operator', 'takeover', 'transfer', 'escalation'], names: ['chat_handover'] },
  { typed: ['department', 'team', 'queue', 'skill'], names: ['chat_group_id'] },
  { typed: ['proactive', 'invitation', 'popup', 'pop-up', 'greeting'], names: ['chat_offered'] },
  { typed: ['launcher', 'bubble', 'icon', 'impression'], names: ['chat_ready', 'chat_shown'] },
  { typed: ['loaded', 'initialised', 'initialized'], names: ['chat_ready'] },
  { typed: ['minimized', 'minimize', 'collapsed'], names: ['chat_closed'] },
  { typed: ['first message', 'conversation started', 'interaction'], names: ['chat_engaged'] },
  { typed: ['reply', 'response', 'incoming'], names: ['chat_message_received'] },
  { typed: ['outgoing'], names: ['chat_message_sent'] },
  { typed: ['finished', 'resolved', 'completed'], names: ['chat_ended'] },
  { typed: ['offline', 'away', 'opening hours', 'missed'], names: ['chat_unavailable'] },
  {
    typed: ['consent', 'gdpr', 'opt-in', 'opt-out', 'newsletter'],
    names: ['chat_permission', 'chat_decision', 'chat_topic'],
  },
  { typed: ['gdpr', 'cookie banner'], names: ['chat_held'] },
  { typed: ['url', 'href', 'cta'], names: ['chat_link_clicked', 'chat_link_url'] },
  { typed: ['quick reply'], names: ['chat_answered', 'chat_label'] },
  {
    typed: ['purchase', 'basket', 'e-commerce', 'ecommerce'],
    names: ['chat_product_id', 'chat_product_event'],
  },
  { typed: ['flow', 'scenario', 'bot name'], names: ['chat_process_id', 'chat_process_name'] },
  { typed: ['locale'], names: ['chat_language'] },
  { typed: ['provider', 'tool', 'software'], names: ['chat_vendor'] },
  { typed: ['timestamp', 'date'], names: ['chat_time'] },
  { typed: ['email', 'mail'], names: ['chat_contact_email'] },
  { typed: ['customer', 'user id', 'customer id'], names: ['chat_contact_id', 'chat_contact_name'] },
  { typed: ['api', 'method'], names: ['chat_sdk_call'] },
  {
    typed: ['file', 'upload', 'image', 'attachment'],
    words: ['sends a file', 'uploads a picture', 'a file or'],
  },
];

/** What people may type for an entry: one that is about these events and fields, and says this, in small letters. */
export const typedFor = (names: readonly string[], text: string): string[] =>
  synonyms
    .filter(
      ({ names: ours = [], words = [] }) =>
        ours.some(name => names.includes(name)) || words.some(word => text.includes(word)),
    )
    .flatMap(({ typed }) => typed);
