import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { simulate, type ZendeskWidget } from './simulator.ts';

function open(page: AnyPage): ZendeskWidget {
  const widget = simulate(page, { widget: 'both' });
  widget.load();
  return widget;
}

export const counting: Counting<typeof eventNames, ZendeskWidget> = {
  open,
  // Nothing tells that the visitor writes.
  engaged: {
    pages: [page => open(page).send('Where is my parcel?'), page => open(page).send('Thank you.')],
    counts: { page: [0, 0], tab: [0, 0] },
  },
  scenes: {
    chat_offered: widget => widget.offer(),
    chat_opened: widget => {
      widget.open();
      widget.close();
    },
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    chat_answered: widget => widget.press(),
    chat_lead: widget => widget.submitForm('Contact Form'),
  },
  toldTwice: [
    {
      description: 'a chat of the classic widget that connects again',
      event: 'chat_started',
      act: widget => {
        widget.emit('chat:start');
        widget.reconnect();
      },
    },
    {
      description: 'a rating that the visitor changes',
      event: 'chat_rated',
      act: widget => {
        widget.rate('Good');
        widget.rate('Bad');
      },
    },
  ],
  conversation: {
    chat_offered: 1,
    chat_opened: 1,
    chat_started: 1,
    chat_answered: 1,
    chat_handover: 1,
    chat_closed: 1,
  },
};
