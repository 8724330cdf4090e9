import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'tawk.to',
  shortLabel: 'tawk.to',
  hue: 110,
  docs: 'https://developer.tawk.to/jsapi/',
  hears:
    'The listener hears the events that the chat fires on the window, so nothing of the page is replaced.',
  firstEvents: 'tawk.to reports once that it has loaded, which a later script has missed.',
  engagedOncePer: 'page',
  known: {
    how: 'simulated',
    description:
      'It follows the documentation of the JavaScript API and the packages that the vendor publishes for frameworks, which listen to the same events.',
    read: '2026-11',
    open: [
      'Whether the start of a conversation is reported again on the next page.',
      'At which moment a rating is reported, and whether it may be changed later.',
      'Whether every open tab is told of a message.',
      'What is told when the widget is removed and loaded again.',
    ],
  },
  scale: 'mood',
  messageText:
    'tawk.to hands over every message as the whole of its event; the listener passes nothing of it on.',
  differs: [
    'Nothing is told while the visitor has the chat in a window of its own, so all counts are a lower bound.',
    'A conversation there goes on across pages and visits; here the first message of the visitor on a page is chat_engaged, and the views count it once per session.',
    'Several open tabs of one visitor may each be told of the same message.',
    'The start of a conversation may be reported again on the next page, so starts are not counted.',
    'A rating may be changed later, so ratings are not counted as safe.',
    'The status may go up and down without any visitor, so its changes are not counted.',
    'A form before the chat is chat_answered here, since it may ask for a topic only; a site that asks for an address there can count it as a lead.',
  ],
  fingerprint: {
    globals: ['Tawk_API'],
    script: 'embed\\.tawk\\.to/',
  },
  events: {
    tawkBeforeLoad: current('load', 'The script of the chat has come and begins to load the widget.'),
    tawkLoad: current('load', 'The widget is loaded and ready.'),
    tawkStatusChange: current('repeats', 'The team comes online, is away, or goes offline.'),
    tawkChatMaximized: current('repeats', 'The chat window opens.'),
    tawkChatMinimized: current('repeats', 'The chat window is minimised.'),
    tawkChatHidden: current('repeats', 'The widget disappears from the page.'),
    tawkChatStarted: current(
      'repeats',
      'A conversation starts; it may come again for a conversation that goes on.',
    ),
    tawkChatMessageVisitor: current('repeats', 'The visitor sends a message.', 'payload'),
    tawkChatMessageAgent: current('repeats', 'Somebody of the team sends a message.', 'payload'),
    tawkChatMessageSystem: current(
      'repeats',
      'The chat itself writes a line into the conversation.',
      'payload',
    ),
    tawkAgentJoinChat: current('repeats', 'Somebody of the team joins the conversation.', 'payload'),
    tawkAgentLeaveChat: current('repeats', 'Somebody of the team leaves the conversation.', 'payload'),
    tawkChatSatisfaction: current('repeats', 'The visitor rates the conversation as good, neutral or bad.'),
    tawkPrechatSubmit: current('once', 'The visitor sends the form before the chat.', 'payload'),
    tawkOfflineSubmit: current(
      'once',
      'The visitor leaves a message and contact details while the team is offline.',
      'payload',
    ),
    tawkChatEnded: current('once', 'The conversation ends.'),
    tawkFileUpload: current('repeats', 'The visitor sends a file.', 'payload'),
    tawkVisitorNameChanged: current('repeats', 'The visitor gets another name in the chat.', 'payload'),
    tawkTagsUpdated: current('repeats', 'The tags of the conversation change.', 'payload'),
    tawkUnreadCountChanged: current(
      'repeats',
      'The number of messages that the visitor has not seen changes.',
    ),
  },
  preChatForms: ['tawkPrechatSubmit'],
  leftOut: ['tawkUnreadCountChanged', 'tawkTagsUpdated'],
  depends: {
    tawkChatMessageVisitor: {
      eventNames: ['chat_engaged', 'chat_message_sent'],
      description: "The visitor's first message on the page makes both.",
    },
    tawkChatSatisfaction: {
      eventNames: ['chat_rated', 'chat_activity'],
      description: 'It is a rating if the score is 1, 0 or -1.',
    },
    tawkStatusChange: {
      eventNames: ['chat_unavailable', 'chat_activity'],
      description: 'It depends on whether the team goes offline.',
    },
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
