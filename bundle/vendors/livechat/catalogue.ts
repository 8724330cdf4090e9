import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'LiveChat',
  shortLabel: 'LiveChat',
  hue: 25,
  docs: 'https://platform.text.com/docs/extending-chat-widget/javascript-api',
  hears: 'The listener subscribes to the object of the chat on the page, as code of the site does.',
  firstEvents: 'A later script hears at once that LiveChat is ready, but nothing else that it has missed.',
  engagedOncePer: 'page',
  known: {
    how: 'partly',
    description:
      'The package that the vendor publishes, @livechat/widget-core 1.4.1, runs in a browser; the chat that it loads is simulated from documentation.',
    read: '2026-11',
    open: [
      'Whether the window that opens by itself, or again on the next page, is reported as opened.',
      'Whether a running conversation is reported again on the next page.',
      'Whether every open tab is told of a message.',
    ],
  },
  scale: 'thumb',
  messageText: 'LiveChat hands over no message text.',
  differs: [
    'A conversation there goes on across pages and visits; here the first message of the visitor on a page is chat_engaged, and the views count it once per session.',
    'Several open tabs of one visitor may each be told of the same message.',
    'If a function of the site throws an error during an event, functions that subscribed after it do not get that event, and ours may be one of them.',
    'A window that stays open may be reported as opened again on the next page, so openings are not counted as safe.',
    'A rating may be changed or taken back, so ratings are not counted as safe.',
    'A greeting of the chat is an offer, not a message, although the chat reports both.',
    'A pressed button in a message also sends a message of the visitor, so both are reported.',
    'A form before the chat is chat_answered here, since it may ask for a topic only; it shares its name with the form after the chat, so it cannot be renamed alone.',
    'With its own connection to Google Analytics the chat pushes events into the data layer by itself; a site that sends both counts twice.',
    'The login of somebody of the team is mostly an e-mail address, which is recorded only where the site keeps personal data as well.',
  ],
  fingerprint: {
    globals: ['LiveChatWidget', '__lc'],
    script: 'cdn\\.livechatinc\\.com/tracking\\.js',
    pushes: 'LiveChat',
  },
  events: {
    ready: current('load', 'The chat is loaded and ready; a late listener is told at once.', 'payload'),
    visibility_changed: current('repeats', 'The chat window is opened, minimised or hidden.'),
    availability_changed: current('repeats', 'The team comes online or goes offline.'),
    customer_status_changed: current(
      'repeats',
      'The visitor browses, is invited, waits in a queue or has a conversation.',
    ),
    greeting_displayed: current('repeats', 'The chat shows a greeting that invites the visitor.'),
    greeting_hidden: current('repeats', 'A greeting disappears.'),
    new_event: current(
      'repeats',
      'A message, a file or another entry of the visitor, the team or a greeting comes into the conversation.',
      'payload',
    ),
    form_submitted: current(
      'repeats',
      'The visitor sends the form before the chat, the one after it, or a ticket.',
    ),
    rating_submitted: current(
      'repeats',
      'The visitor rates the conversation as good or bad, or takes the rating back.',
    ),
    rich_message_button_clicked: current('repeats', 'The visitor presses a button in a message.', 'payload'),
  },
  depends: {
    new_event: {
      eventNames: ['chat_engaged', 'chat_message_sent', 'chat_message_received', 'chat_activity'],
      description:
        "The visitor's first message on the page makes two; the text of a greeting is not a message.",
    },
    visibility_changed: {
      eventNames: ['chat_opened', 'chat_closed', 'chat_hidden', 'chat_activity'],
      description: 'It depends on what becomes of the window.',
    },
    availability_changed: {
      eventNames: ['chat_unavailable', 'chat_activity'],
      description: 'It depends on whether the team goes offline.',
    },
    customer_status_changed: {
      eventNames: ['chat_started', 'chat_activity'],
      description: 'It is a start when the conversation begins.',
    },
    form_submitted: {
      eventNames: ['chat_answered', 'chat_lead', 'chat_activity'],
      description: 'A ticket is a lead, and the forms before and after the chat are answers.',
    },
    rating_submitted: {
      eventNames: ['chat_rated', 'chat_activity'],
      description: 'It is a rating unless the visitor takes it back.',
    },
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
