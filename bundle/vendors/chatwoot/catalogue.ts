import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'Chatwoot',
  shortLabel: 'Chatwoot',
  hue: 205,
  docs: 'https://www.chatwoot.com/docs/product/channels/live-chat/sdk/setup',
  hears:
    'The listener hears the events that the chat fires on the window, so nothing of the page is replaced.',
  firstEvents: 'Chatwoot reports once that it is ready, which a later script has missed.',
  engagedOncePer: 'page',
  known: {
    how: 'simulated',
    description: 'It follows the source of the widget and its SDK, which the vendor publishes.',
    read: '2026-11',
    open: [
      'Which version a site has: many run their own copy, and copies exist that have given the events other names.',
      'What becomes of events when a site takes the chat out of the page by its own means.',
    ],
  },
  scale: 'stars',
  messageText: 'Chatwoot hands over whole messages; the listener passes nothing of their text on.',
  differs: [
    'The chat also reports an opened window for a preview of unread messages, so openings and closings are not counted.',
    'Messages of the same visitor in other conversations, tabs and devices are reported too, so messages are not counted.',
    'A conversation there goes on across pages and visits; here the first message of the visitor on a page is chat_engaged, and the views count it once per session.',
    'Several open tabs of one visitor are each told of the same message, answer and rating, so answers and ratings are not counted either.',
    'Messages that came while the connection was broken are fetched without an event.',
    'A form before the chat, and an address that the visitor leaves there, are not reported to the page, so there are no leads.',
    'A comment that is added to a rating is other activity here, not a second rating.',
    'A site that takes the onmessage of its window for itself silences the chat, and all its events.',
  ],
  fingerprint: {
    globals: ['$chatwoot', 'chatwootSDK'],
    script: '/packs/js/sdk\\.js',
  },
  events: {
    'chatwoot:ready': current('load', 'The widget is loaded and ready.'),
    'chatwoot:opened': current(
      'repeats',
      'The chat window opens, or a preview of messages that the visitor has not seen.',
    ),
    'chatwoot:closed': current('repeats', 'The chat window or the preview closes.'),
    'chatwoot:on-start-conversation': current(
      'repeats',
      'The visitor presses the button for a conversation; nothing is written yet.',
    ),
    'chatwoot:on-message': current(
      'repeats',
      'A message comes, from whomever, or a form in one is answered.',
      'payload',
    ),
    'chatwoot:postback': current('repeats', 'The visitor presses a button of a card.', 'payload'),
    'chatwoot:error': current('repeats', 'The chat reports that something went wrong.', 'payload'),
  },
  depends: {
    'chatwoot:on-message': {
      eventNames: [
        ...(['chat_engaged', 'chat_message_sent', 'chat_message_received'] as const),
        ...(['chat_answered', 'chat_rated', 'chat_activity'] as const),
      ],
      description: 'It depends on who wrote, and on whether a form or a survey in it was answered.',
    },
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
