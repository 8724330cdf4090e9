import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { type LoyjoyWidget, simulate } from './simulator.ts';

function open(page: AnyPage, goesOn = false): LoyjoyWidget {
  const widget = simulate(page, { goesOn });
  widget.load();
  widget.boot();
  return widget;
}

/** A session of two flows that goes on over three pages, begins anew on the third, and ends there. */
const pages: Counting<typeof eventNames, LoyjoyWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.open();
    widget.answer('A present', 2);
    widget.send('In size 38?');
    widget.boot({ process: 'another flow' });
    widget.answer('Shoes');
  },
  page => open(page, true).answer('Yes'),
  page => {
    const widget = open(page, true);
    widget.finish();
    widget.boot({ restart: true });
    widget.answer('A present for me');
    widget.rate(9, 'Great');
  },
  page => open(page).open(),
];

export const counting: Counting<typeof eventNames, LoyjoyWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 1, 0], tab: [1, 0, 1, 0] } },
  scenes: {
    chat_ready: widget => widget.boot(),
    chat_opened: widget => {
      widget.close();
      widget.open();
    },
    chat_closed: widget => {
      widget.open();
      widget.close();
    },
    chat_engaged: widget => {
      widget.answer('Yes');
      widget.send('Really');
      widget.boot({ restart: true });
    },
    chat_message_sent: widget => {
      widget.send('Hello');
      widget.say('Hello to you');
    },
    chat_answered: widget => {
      widget.answerFreely('Something soft');
      widget.emit('quiz_question');
    },
    chat_handover: widget => {
      widget.startLiveChat();
      widget.send('Hello');
      widget.endLiveChat();
    },
    chat_ended: widget => widget.finish(),
    chat_lead: widget => widget.signUp('tom.muster@example.com'),
    chat_rated: widget => widget.rate(9, 'Great'),
    chat_permission: widget => widget.permit('newsletter', 'accepted'),
    chat_goal: widget => widget.emit('appointment_created'),
    chat_link_clicked: widget => {
      widget.clickLink('https://www.example.com/shop', 'Shop');
      widget.clickLink('https://www.example.com/', 'Own', 'openlink');
    },
  },
  toldTwice: [
    {
      description: 'the start of one conversation that goes through two flows',
      event: 'chat_started',
      act: widget => {
        widget.answer('Yes');
        widget.boot({ process: 'another flow' });
        widget.answer('Yes');
      },
    },
  ],
  conversation: {
    chat_ready: 1,
    chat_shown: 1,
    chat_opened: 1,
    chat_started: 1,
    chat_message_received: 2,
    chat_engaged: 1,
    chat_answered: 3,
    chat_message_sent: 1,
    chat_link_clicked: 1,
    chat_lead: 1,
    chat_permission: 2,
    chat_handover: 1,
    chat_rated: 1,
    chat_ended: 1,
    chat_closed: 1,
  },
};
