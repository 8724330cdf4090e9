import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { type Conversations, type HubSpotWidget, simulate } from './simulator.ts';

function open(page: AnyPage, goesOn = false): HubSpotWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  return widget;
}

/** One talk over three pages; on the second the visitor writes nothing. */
const pages: Counting<typeof eventNames, HubSpotWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.send('Where is my parcel?');
    widget.reply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).reply('It arrives tomorrow.'),
  page => open(page, true).send('Great.'),
];

export const counting: Counting<typeof eventNames, HubSpotWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 0], tab: [1, 0, 0] } },
  scenes: {
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    chat_engaged: widget => {
      widget.end();
      widget.send('Hello');
      widget.send('Is anybody there?');
    },
    chat_answered: widget => widget.press('Return my tent'),
  },
  toldTwice: [
    {
      description: 'one widget, which the page refreshes',
      event: 'chat_ready',
      act: (_, nextPage) => {
        const page = nextPage() as { HubSpotConversations?: Conversations };
        simulate(page, { reloads: true }).load();
        page.HubSpotConversations?.widget.refresh();
      },
    },
    {
      description: 'a visitor who is known, and leaves an address once more',
      event: 'chat_lead',
      act: widget => {
        widget.identify();
        widget.identify();
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_answered: 1,
    chat_engaged: 1,
    chat_lead: 1,
    chat_ended: 1,
    chat_closed: 1,
  },
};
