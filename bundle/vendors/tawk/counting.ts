import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { simulate, type TawkWidget } from './simulator.ts';

function open(page: AnyPage, goesOn = false): TawkWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  return widget;
}

/** One talk over three pages; on the second the visitor writes nothing. */
const pages: Counting<typeof eventNames, TawkWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.send('Where is my parcel?');
    widget.reply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).reply('It arrives tomorrow.'),
  page => open(page, true).send('Great.'),
];

export const counting: Counting<typeof eventNames, TawkWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 1], tab: [1, 0, 0] } },
  scenes: {
    chat_ready: widget => {
      widget.unload();
      widget.load();
    },
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
    },
    chat_answered: widget => widget.fillForm(),
    chat_handover: widget => {
      widget.join();
      widget.leave();
    },
    chat_ended: widget => {
      widget.send('Hello');
      widget.end();
    },
    chat_lead: widget => widget.leaveMessage(),
  },
  toldTwice: [
    {
      description: 'a rating that the visitor changes',
      event: 'chat_rated',
      act: widget => {
        widget.rate(1);
        widget.rate(-1);
      },
    },
    {
      description: 'a conversation that goes on where the chat is loaded again',
      event: 'chat_started',
      act: widget => {
        widget.send('Hello');
        widget.unload();
        widget.load();
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_opened: 1,
    chat_answered: 1,
    chat_started: 1,
    chat_engaged: 1,
    chat_message_sent: 2,
    chat_handover: 1,
    chat_message_received: 2,
    chat_rated: 1,
    chat_ended: 1,
    chat_closed: 1,
  },
};
