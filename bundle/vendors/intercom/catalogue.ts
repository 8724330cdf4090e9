import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'Intercom',
  shortLabel: 'Intercom',
  hue: 290,
  docs: 'https://developers.intercom.com/installing-intercom/web/methods',
  hears: 'The listener subscribes as code of the site does, and once more after each shutdown and boot.',
  firstEvents: 'A later script may hear, too, that Intercom is ready, but nothing else that it has missed.',
  engagedOncePer: 'never',
  known: {
    how: 'partly',
    description:
      'It is driven by the package that the vendor publishes, with a stand-in for the messenger itself, which follows the documented list of methods.',
    read: '2026-11',
    open: [
      'Whether a listener that is added after the boot is told at once that the messenger is ready.',
      'Whether subscriptions that come between a shutdown and a boot are kept.',
      'What comes with the event of an address; nothing of it is read.',
      'Whether every open tab is told of what happens in one.',
    ],
  },
  messageText: 'Intercom reports no messages to the page.',
  differs: [
    'Intercom reports no messages, conversations, answers or ratings to the page, so none of them can be counted; what can be counted is that the window opens, and that a visitor leaves an address.',
    'Code of the site that opens or closes the window is reported like the visitor who does.',
    'Only addresses that a visitor enters into the messenger are leads; those that the site hands over are not reported.',
    'The number of unread messages is not recorded, since it goes up and down and is reported again at each boot.',
    'Code that has kept the function of Intercom from before can shut it down unnoticed; it is then heard again after the next boot that goes through the page.',
  ],
  fingerprint: {
    globals: ['Intercom', 'intercomSettings'],
    script: 'widget\\.intercom\\.io/widget/|js\\.intercomcdn\\.com/',
  },
  events: {
    ready: current('load', 'The messenger is booted and ready.'),
    onShow: current('repeats', 'The messenger opens.'),
    onHide: current('repeats', 'The messenger closes.'),
    onUserEmailSupplied: current(
      'repeats',
      'The visitor enters an e-mail address into the messenger.',
      'payload',
    ),
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
