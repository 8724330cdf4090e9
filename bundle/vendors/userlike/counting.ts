import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { simulate, type UserlikeWidget } from './simulator.ts';

function open(page: AnyPage, goesOn = false): UserlikeWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  return widget;
}

/** Two conversations, the first of which goes on over three pages, and one message more. */
const pages: Counting<typeof eventNames, UserlikeWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.open();
    widget.start();
    widget.send('Where is my parcel?');
    widget.operatorReply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).open(),
  page => {
    const widget = open(page, true);
    widget.resume();
    widget.send('Are you there?');
    widget.quit();
    widget.start();
    widget.send('One more thing.');
    widget.send('Forget it.');
    widget.quit();
  },
  page => open(page).close(),
  page => open(page).send('Hello again.'),
];

export const counting: Counting<typeof eventNames, UserlikeWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 1, 0, 1], tab: [1, 0, 1, 0, 1] } },
  scenes: {
    chat_ready: widget => {
      widget.unload();
      widget.load();
    },
    chat_offered: widget => widget.offer(),
    chat_closed: widget => {
      widget.close();
      widget.open();
    },
    chat_engaged: widget => {
      widget.send('Hello');
      widget.send('Is anybody there?');
      widget.quit();
    },
    chat_message_sent: widget => {
      widget.send('Hello');
      widget.operatorReply('Hello to you');
    },
    chat_answered: widget => widget.survey('pre'),
    chat_ended: widget => {
      widget.start();
      widget.quit();
    },
    chat_lead: widget => {
      widget.register();
      widget.skipRegistration();
    },
    chat_rated: widget => widget.rate(5, 'Quick help'),
    chat_permission: widget => widget.acceptPrivacy(),
  },
  toldTwice: [
    {
      description: 'the window, opened once for a conversation that goes on',
      event: 'chat_opened',
      act: widget => {
        widget.open();
        widget.resume();
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_opened: 1,
    chat_permission: 1,
    chat_lead: 1,
    chat_started: 1,
    chat_answered: 2,
    chat_engaged: 1,
    chat_message_sent: 2,
    chat_message_received: 2,
    chat_rated: 1,
    chat_closed: 1,
  },
};
