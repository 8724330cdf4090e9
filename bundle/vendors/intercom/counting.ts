import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { type IntercomWidget, simulate } from './simulator.ts';

function open(page: AnyPage): IntercomWidget {
  const widget = simulate(page);
  widget.load();
  return widget;
}

export const counting: Counting<typeof eventNames, IntercomWidget> = {
  open,
  // The messenger tells of no message.
  engaged: {
    pages: [page => open(page).send('Where is my parcel?'), page => open(page).send('Great.')],
    counts: { page: [0, 0], tab: [0, 0] },
  },
  scenes: {
    chat_ready: widget => {
      widget.shutdown();
      widget.boot();
    },
    chat_opened: widget => {
      widget.open();
      widget.close();
    },
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    chat_lead: widget => widget.giveEmail(),
  },
  toldTwice: [],
  conversation: { chat_ready: 1, chat_opened: 1, chat_lead: 1, chat_closed: 1 },
};
