import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'Tidio',
  shortLabel: 'Tidio',
  hue: 315,
  docs: 'https://developers.tidio.com/docs/widget-other-methods',
  hears:
    'The listener hears the events that the chat fires on the document, so nothing of the page is replaced.',
  firstEvents:
    'Tidio reports once that it is ready, some seconds after its own script has arrived, which a later script has missed.',
  engagedOncePer: 'visitor and day of silence',
  isBotFirst: true,
  known: {
    how: 'simulated',
    description:
      "It follows the documentation of the widget's methods and public copies of the widget's source, which show when each event is fired.",
    read: '2026-11',
    open: [
      'Whether every open tab is told of a message.',
      'On which scale the visitor rates, and whether a rating may be changed.',
      'Whether a conversation is reported again with each message where the browser keeps nothing for the site.',
    ],
  },
  messageText:
    'Tidio hands over the text of every message with its event; the listener passes nothing of it on.',
  differs: [
    'A conversation begins here when a visitor writes who has written nothing for more than a day, in this browser; Tidio itself has rules of its own.',
    'Where the browser keeps nothing for the site, such as in some private windows, each message may be reported as a new conversation.',
    'A rating may be changed later, so ratings are not counted as safe.',
    'What a visitor answers to a bot, a file and a rating begin no conversation, so a talk with a bot alone is not counted as one.',
    'Forms, thanks and other lines that the chat adds by itself are reported as messages of the team.',
    'A person and a bot are reported alike; a site that lists fromBot among its own fields has it in the record.',
    'The thumbs below a conversation, a ticket, and an address that is left while the team is offline are not reported.',
    'The page may open and close the chat and write in it by itself, which is reported as if the visitor had done it.',
    'Pop-ups that come and go and suggested answers that are clicked are not recorded: which pop-up is meant is not documented, and the click holds the text of the answer.',
    'Several open tabs of one visitor may each be told of the same message.',
    'A form before the chat is chat_answered here, since it may ask for a topic only; a site that asks for an address there can count it as a lead.',
  ],
  fingerprint: {
    globals: ['tidioChatApi'],
    script: 'code\\.tidio\\.co/',
  },
  events: {
    ready: current('load', 'The chat is ready.'),
    open: current('repeats', 'The chat window opens.'),
    close: current('repeats', 'The chat window closes.'),
    conversationStart: current('repeats', 'The visitor writes after more than a day of silence.'),
    messageFromVisitor: current('repeats', 'The visitor sends a message or a file, or rates.', 'payload'),
    messageFromOperator: current(
      'repeats',
      'A message of the team, of a bot, or of the chat itself comes.',
      'payload',
    ),
    preFormFilled: current('repeats', 'The visitor sends the form before the chat.', 'payload'),
    setStatus: current('repeats', 'The team comes online or goes offline.'),
  },
  preChatForms: ['preFormFilled'],
  depends: {
    messageFromVisitor: {
      eventNames: ['chat_message_sent', 'chat_rated'],
      description: 'It depends on whether the message is a rating.',
    },
    setStatus: {
      eventNames: ['chat_unavailable', 'chat_activity'],
      description: 'It depends on whether the team goes offline.',
    },
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
