import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');
const newer = documented('newer');
const legacy = documented('legacy');

export const catalogue = {
  label: 'Zendesk',
  shortLabel: 'Zendesk',
  hue: 60,
  docs: 'https://developer.zendesk.com/api-reference/widget-messaging/web/core/',
  hears:
    'The listener subscribes by the command of the chat, as code of the site does, in whichever of the two widgets is there.',
  firstEvents: 'A later script hears nothing from Zendesk of what has happened before.',
  engagedOncePer: 'never',
  isBotFirst: true,
  known: {
    how: 'simulated',
    description:
      'It follows the documentation of the two widgets, and public code for the names of newer events; no widget of the vendor has run.',
    read: '2026-11',
    open: [
      'Whether a greeting of the bot starts a conversation by itself, so that a start says nothing of the visitor.',
      'What the newer events of the current widget hold, and whether each of them is told on the web.',
      'Whether a listener that throws keeps the others from hearing.',
      'Whether every open tab is told of an event.',
    ],
  },
  scale: 'thumb',
  messageText: 'Zendesk reports no messages; a search in the classic widget is in its event and is not read.',
  differs: [
    'No event says that the visitor writes, so there is no chat_engaged; chat_opened is what can be counted in both widgets.',
    'No event says that the chat is ready, so chat_ready never comes.',
    'The start of a conversation may be a greeting of the bot, and in the classic widget that an agent joins, so starts are not counted.',
    'The current widget reports that somebody is assigned before they have answered, so chat_handover comes early there.',
    'Ratings, forms and call-back requests are reported by the classic widget only.',
    'The form before the chat is chat_answered here, since it may ask for a topic only; the classic widget reports it by the same event as of all else that the visitor does, so it cannot be renamed alone.',
    'Older builds of the current widget know openings, closings and unread messages only.',
  ],
  fingerprint: {
    globals: ['zE', 'zESettings'],
    script: 'static\\.zdassets\\.com/ekr/snippet\\.js',
  },
  events: {
    open: current('repeats', 'The window of the current widget opens.'),
    close: current('repeats', 'The window of the current widget closes.'),
    unreadMessages: current('repeats', 'The number of messages that the visitor has not seen changes.'),
    proactiveMessageDisplayed: current(
      'repeats',
      'The chat shows a message that invites the visitor.',
      'payload',
    ),
    proactiveMessageClicked: newer('repeats', 'The visitor clicks a message that invites them.', 'payload'),
    conversationStarted: newer('repeats', 'A conversation starts; the bot may do that by itself.', 'payload'),
    conversationOpened: newer('repeats', 'The visitor opens a conversation.', 'payload'),
    newConversationButtonClicked: newer('repeats', 'The visitor asks for a new conversation.', 'payload'),
    conversationWithAgentRequested: newer('repeats', 'The visitor asks for a person.', 'payload'),
    conversationAgentAssigned: newer('repeats', 'The conversation is assigned to a person.', 'payload'),
    messagesShown: newer('repeats', 'Messages appear in the open window.', 'payload'),
    postbackButtonClicked: newer('repeats', 'The visitor presses a button in a message.', 'payload'),
    conversationExtensionOpened: newer(
      'repeats',
      'The visitor opens an extension of the conversation.',
      'payload',
    ),
    conversationExtensionDisplayed: newer('repeats', 'An extension of the conversation is shown.', 'payload'),
    'webWidget:open': legacy('repeats', 'The window of the classic widget opens.'),
    'webWidget:close': legacy('repeats', 'The window of the classic widget closes.'),
    'chat:connected': legacy('repeats', 'The classic widget connects to the chat, or connects again.'),
    'chat:start': legacy(
      'repeats',
      'A chat starts in the classic widget, such as when somebody of the team joins.',
    ),
    'chat:end': legacy('repeats', 'A chat ends in the classic widget.'),
    'chat:status': legacy('repeats', 'The team comes online, is away, or goes offline.'),
    'chat:departmentStatus': legacy('repeats', 'A department comes online, is away, or goes offline.'),
    'chat:unreadMessages': legacy('repeats', 'The number of unread messages in the classic widget changes.'),
    'chat:popout': legacy('repeats', 'The visitor takes the classic widget into a window of its own.'),
    userEvent: legacy(
      'repeats',
      'The visitor does something in the classic widget: a form, a rating, a search, and much else.',
      'payload',
    ),
  },
  leftOut: ['unreadMessages', 'chat:unreadMessages'],
  depends: {
    userEvent: {
      eventNames: ['chat_rated', 'chat_answered', 'chat_handover', 'chat_lead', 'chat_activity'],
      description: 'It depends on the action that the event names.',
    },
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
