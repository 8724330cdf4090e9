import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { simulate, type TidioWidget } from './simulator.ts';

function open(page: AnyPage, goesOn = false): TidioWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  return widget;
}

/** One talk over three pages; on the second the visitor writes nothing. */
const pages: Counting<typeof eventNames, TidioWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.botAsks('What is it about?');
    widget.send('A parcel');
    widget.send('Where is it?');
    widget.reply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).reply('It arrives tomorrow.'),
  page => open(page, true).send('Great.'),
];

export const counting: Counting<typeof eventNames, TidioWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 0], tab: [1, 0, 0] } },
  scenes: {
    chat_ready: widget => {
      widget.unload();
      widget.load();
    },
    // The way to the conversation is told as an opening, too.
    chat_opened: widget => {
      widget.open();
      widget.enterConversation();
      widget.close();
    },
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    chat_engaged: widget => {
      widget.passDay();
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
  },
  toldTwice: [
    {
      description: 'a rating that the visitor changes',
      event: 'chat_rated',
      act: widget => {
        widget.rate(5);
        widget.rate(2);
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_opened: 1,
    chat_answered: 1,
    chat_engaged: 1,
    chat_message_sent: 3,
    chat_message_received: 2,
    chat_rated: 1,
    chat_closed: 1,
  },
};
