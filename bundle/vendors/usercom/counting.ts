import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { config, simulate, type UsercomWidget } from './simulator.ts';

function open(page: AnyPage): UsercomWidget {
  Object.assign(page, { civchat: { ...config } });
  const widget = simulate(page);
  widget.load();
  return widget;
}

/** One talk over three pages; on the second the visitor writes nothing. */
const pages: Counting<typeof eventNames, UsercomWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.open();
    widget.reply('How can we help?');
    widget.send('Can I return this?');
    widget.reply('Yes.');
    widget.send('Thanks.');
  },
  page => open(page).reply('Did it work?'),
  page => open(page).send('Yes, thanks.'),
];

export const counting: Counting<typeof eventNames, UsercomWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 1], tab: [1, 0, 0] } },
  scenes: {
    // Beside a widget that is there, the vendor's script does nothing.
    chat_ready: (_, nextPage) => open(nextPage()),
    chat_opened: widget => {
      widget.open();
      widget.close();
    },
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    // Told of messages only, the script counts the pages on which the visitor writes.
    chat_engaged: (_, nextPage) => {
      const widget = open(nextPage());
      widget.send('Hello');
      widget.send('Is anybody there?');
    },
    chat_message_sent: widget => {
      widget.send('Hello');
      widget.reply('Hello to you');
    },
    chat_message_received: widget => {
      widget.reply('Hello');
      widget.send('Hello to you');
      widget.sendCode('1');
    },
  },
  // Callbacks come once; calls of the page come as often as it makes them.
  toldTwice: [],
  conversation: {
    chat_ready: 1,
    chat_opened: 1,
    chat_message_received: 2,
    chat_engaged: 1,
    chat_message_sent: 2,
    chat_closed: 1,
  },
};
