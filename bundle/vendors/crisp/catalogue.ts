import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'Crisp',
  shortLabel: 'Crisp',
  hue: 225,
  docs: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/',
  hears:
    'The listener taps what the site registers for an event, and registers itself where the site has nothing.',
  firstEvents:
    'Crisp keeps one listener for each event, so a script that comes after the chat leaves the functions of the site alone and does not hear the chat until the site registers them again.',
  isDeafWhenLate: true,
  engagedOncePer: 'page',
  known: {
    how: 'partly',
    description:
      'It is driven by the package that the vendor publishes for frameworks, with a stand-in for the chat itself, which follows the documentation and a public copy of the file that loads the chat.',
    read: '2026-11',
    open: [
      'Whether messages of the team that are already there are reported again after a reload.',
      'Whether the start of a conversation is reported again on the next page.',
      'Whether the chat replaces its queue or keeps it; both are heard.',
      'Whether every open tab is told of a message.',
    ],
  },
  messageText:
    'Crisp hands over every message with its text and who has written it; the listener passes nothing of it on.',
  differs: [
    'A conversation goes on across pages and visits; here the first message of the visitor on a page is chat_engaged, and the views count it once per session.',
    'Messages that the chat sends by itself, such as those of its triggers and bots, are reported as messages received.',
    'Several open tabs of one visitor may each be told of the same message.',
    'The start of a conversation may be reported again on the next page, so starts are not counted.',
    'Messages of the team may be reported again after a reload, so messages received are not counted.',
    'An address is a lead also where the site itself hands it to the chat, so leads are not counted.',
    'The team may come and go without any visitor, so its availability is not counted.',
    'That somebody is typing, searches the articles, or gets another name or picture is not recorded.',
  ],
  fingerprint: {
    globals: ['$crisp', 'CRISP_WEBSITE_ID'],
    script: 'client\\.crisp\\.(?:chat|im)/l(?:/[\\w-]+)?\\.js',
  },
  events: {
    'session:loaded': current(
      'load',
      'The chat is loaded, and the session of the visitor with it.',
      'payload',
    ),
    'chat:initiated': current(
      'repeats',
      'A conversation starts; it may come again for a conversation that goes on.',
    ),
    'chat:opened': current('repeats', 'The chat window opens.'),
    'chat:closed': current('repeats', 'The chat window closes.'),
    'message:sent': current('repeats', 'The visitor sends a message.', 'payload'),
    'message:received': current('repeats', 'Somebody of the team, or a bot, sends a message.', 'payload'),
    'user:email:changed': current(
      'repeats',
      'The chat has got an e-mail address of the visitor, from them or from the site.',
      'payload',
    ),
    'user:phone:changed': current(
      'repeats',
      'The chat has got a phone number of the visitor, from them or from the site.',
      'payload',
    ),
    'website:availability:changed': current(
      'repeats',
      'The last person of the team goes offline; that somebody is back is not recorded.',
    ),
  },
  depends: {
    'message:sent': {
      eventNames: ['chat_engaged', 'chat_message_sent'],
      description: "The visitor's first message on the page makes both.",
    },
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
