import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { type JivoChatWidget, simulate } from './simulator.ts';

function open(page: AnyPage, goesOn = false): JivoChatWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  return widget;
}

/** One talk over three pages, and another visitor, for whom the site has cleared the history. */
const pages: Counting<typeof eventNames, JivoChatWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.send('Where is my parcel?');
    widget.reply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).reply('It arrives tomorrow.'),
  page => open(page, true).send('Great.'),
  page => {
    const widget = open(page, true);
    widget.clearHistory();
    widget.send('Hello');
  },
];

export const counting: Counting<typeof eventNames, JivoChatWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 0, 1], tab: [1, 0, 0, 1] } },
  scenes: {
    chat_ready: widget => {
      widget.unload();
      widget.load();
    },
    chat_opened: widget => {
      widget.invite();
      widget.close();
    },
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    chat_engaged: widget => {
      widget.send('Hello');
      widget.unload();
      widget.load();
      widget.send('Is anybody there?');
      widget.clearHistory();
    },
    chat_message_received: widget => {
      widget.reply('Hello');
      widget.send('Hello to you');
    },
    chat_lead: widget => {
      widget.leaveContact();
      widget.send('This is my address.');
    },
  },
  toldTwice: [
    {
      description: 'a conversation that goes on where the widget was away',
      event: 'chat_started',
      act: widget => {
        widget.send('Hello');
        widget.unload();
        widget.load();
        widget.send('Is anybody there?');
      },
    },
    {
      description: 'a conversation that one of the team passes on to another',
      event: 'chat_handover',
      act: widget => {
        widget.send('Hello');
        widget.accept();
        widget.accept();
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_opened: 1,
    chat_started: 1,
    chat_engaged: 1,
    chat_handover: 1,
    chat_message_received: 2,
    chat_lead: 1,
    chat_closed: 1,
  },
};
