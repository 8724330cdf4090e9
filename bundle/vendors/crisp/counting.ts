import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { type CrispWidget, simulate } from './simulator.ts';

function open(page: AnyPage, goesOn = false): CrispWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  return widget;
}

/** One talk over three pages; on the second the visitor writes nothing. */
const pages: Counting<typeof eventNames, CrispWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.send('Where is my parcel?');
    widget.reply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).reply('It arrives tomorrow.'),
  page => open(page, true).send('Great.'),
];

export const counting: Counting<typeof eventNames, CrispWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 1], tab: [1, 0, 0] } },
  scenes: {
    // A new session in between is no new chat.
    chat_ready: widget => {
      widget.unload();
      widget.load();
      widget.reset();
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
  },
  toldTwice: [
    {
      description: 'a conversation that goes on where the chat is loaded again',
      event: 'chat_started',
      act: widget => {
        widget.send('Hello');
        widget.unload();
        widget.load();
      },
    },
    {
      description: 'an answer, where the next page tells of it again',
      event: 'chat_message_received',
      act: (widget, nextPage) => {
        widget.send('Hello');
        widget.reply('Hello to you');
        simulate(nextPage(), { goesOn: true, replays: true }).load();
      },
    },
    {
      description: 'a visitor who leaves an e-mail address and a phone number',
      event: 'chat_lead',
      act: widget => {
        widget.giveEmail();
        widget.givePhone();
      },
    },
    {
      description: 'a team that is away while the visitor does nothing',
      event: 'chat_unavailable',
      act: widget => {
        widget.change(false);
        widget.change(true);
        widget.change(false);
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_opened: 1,
    chat_started: 1,
    chat_engaged: 1,
    chat_message_sent: 2,
    chat_message_received: 2,
    chat_lead: 1,
    chat_closed: 1,
  },
};
