/**
 * The event names: the one vocabulary that every vendor's events are translated into.
 * A name is the `event` of a record, the name of a GTM trigger and the name of a GA4 event.
 */

/** What is known about one event name. */
export interface EventDefinition {
  /** Short name for people: menus, triggers, headings. */
  readonly label: string;
  /** One plain sentence for a marketer. */
  readonly description: string;
  /** Part of the GA4 events that a container sends by default. */
  readonly ga4: boolean;
}

export const events = {
  chat_ready: {
    label: 'Chat ready',
    description: 'The chat widget came onto the page: once for each time.',
    ga4: false,
  },
  chat_offered: {
    label: 'Chat offered',
    description: 'The site invited the visitor to chat.',
    ga4: true,
  },
  chat_opened: { label: 'Chat opened', description: 'The chat window was opened.', ga4: true },
  chat_closed: { label: 'Chat closed', description: 'The chat window was closed or minimised.', ga4: false },
  chat_started: {
    label: 'Chat started',
    description: 'The vendor reports a start in its own sense, which differs between vendors.',
    ga4: false,
  },
  chat_engaged: {
    label: 'Chat engaged',
    description:
      'The visitor made the first contribution of their own to a conversation: the event to count.',
    ga4: true,
  },
  chat_message_sent: {
    label: 'Message sent',
    description: 'The visitor sent a message to the site.',
    ga4: true,
  },
  chat_message_received: {
    label: 'Message received',
    description: 'The site sent a message to the visitor.',
    ga4: false,
  },
  chat_answered: {
    label: 'Question answered',
    description: 'The visitor answered a question, a survey, a choice or a form before the chat.',
    ga4: true,
  },
  chat_handover: {
    label: 'Person joined',
    description: 'A person joined the conversation, after a bot or not.',
    ga4: true,
  },
  chat_ended: { label: 'Chat ended', description: 'The conversation is over.', ga4: true },
  chat_lead: {
    label: 'Lead',
    description:
      'The visitor left an offline form, a ticket, a call-back request or, as the chat reports, an address.',
    ga4: true,
  },
  chat_rated: {
    label: 'Chat rated',
    description: 'The visitor gave a rating; with the score, where the vendor reports it.',
    ga4: true,
  },
  chat_permission: {
    label: 'Permission',
    description: 'The visitor accepted, rejected, confirmed or withdrew something in the chat.',
    ga4: true,
  },
  chat_goal: {
    label: 'Goal',
    description: 'The chat led to a business result, such as an appointment.',
    ga4: true,
  },
  chat_link_clicked: {
    label: 'Link clicked',
    description: 'The visitor clicked a link in the chat.',
    ga4: true,
  },
  chat_unavailable: { label: 'Chat unavailable', description: 'Nobody was free to chat.', ga4: true },
  chat_error: { label: 'Chat error', description: 'The chat showed an error to the visitor.', ga4: false },
  chat_shown: { label: 'Widget shown', description: 'The widget became visible.', ga4: false },
  chat_hidden: { label: 'Widget hidden', description: 'The widget was hidden.', ga4: false },
  chat_activity: {
    label: 'Other activity',
    description: 'Any other event of the vendor, documented or not; the native event says which.',
    ga4: false,
  },
  chat_sdk_call: {
    label: 'Call into the chat',
    description: "The page called the vendor's own functions; only recorded when switched on.",
    ga4: false,
  },
  chat_diagnostic: {
    label: 'Diagnostic',
    description: 'The listener reports a problem of its own; debug build only.',
    ga4: false,
  },
} as const satisfies Record<`chat_${string}`, EventDefinition>;

/** One of our event names. */
export type EventName = keyof typeof events;
