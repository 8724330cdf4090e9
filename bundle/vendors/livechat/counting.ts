import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { type LiveChatWidget, simulate } from './simulator.ts';

function open(page: AnyPage, goesOn = false): LiveChatWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  return widget;
}

/** One talk over three pages; on the second the visitor writes nothing. */
const pages: Counting<typeof eventNames, LiveChatWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.greet();
    widget.send('Where is my parcel?');
    widget.reply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).reply('It arrives tomorrow.'),
  page => open(page, true).send('Great.'),
];

export const counting: Counting<typeof eventNames, LiveChatWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 1], tab: [1, 0, 0] } },
  scenes: {
    chat_ready: widget => {
      widget.destroy();
      widget.load();
    },
    // The greeting comes as an entry of the conversation too.
    chat_offered: widget => widget.greet(),
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    // Told of messages only, the script counts the pages on which the visitor writes.
    chat_engaged: (_, nextPage) => {
      const widget = open(nextPage());
      widget.greet();
      widget.send('Hello');
      widget.send('Is anybody there?');
    },
    chat_message_sent: widget => {
      widget.send('Hello');
      widget.reply('Hello to you');
    },
    chat_message_received: widget => {
      widget.greet();
      widget.reply('Hello');
      widget.send('Hello to you');
    },
    // The button also sends a message.
    chat_answered: widget => widget.press(),
    chat_lead: widget => widget.fillForm('ticket'),
  },
  toldTwice: [
    {
      description: 'a window that is open while the visitor goes to the next page',
      event: 'chat_opened',
      act: (widget, nextPage) => {
        widget.open();
        simulate(nextPage(), { opensAgain: true }).load();
      },
    },
    {
      description: 'a conversation that goes on where the chat is loaded again',
      event: 'chat_started',
      act: widget => {
        widget.send('Hello');
        widget.destroy();
        widget.load();
      },
    },
    {
      description: 'a rating that the visitor changes',
      event: 'chat_rated',
      act: widget => {
        widget.rate('good');
        widget.rate('bad');
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_offered: 1,
    chat_opened: 1,
    chat_answered: 3,
    chat_started: 1,
    chat_engaged: 1,
    chat_message_sent: 3,
    chat_message_received: 2,
    chat_rated: 1,
    chat_closed: 1,
  },
};
