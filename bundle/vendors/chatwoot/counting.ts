import type { Counting } from '../room/counting.ts';
import type { AnyPage } from '../room/page.ts';
import type { eventNames } from './event-names.ts';
import { type ChatwootWidget, simulate } from './simulator.ts';

function open(page: AnyPage, goesOn = false): ChatwootWidget {
  // One that says twice that it is ready.
  const widget = simulate(page, { goesOn, isOld: true });
  widget.load();
  return widget;
}

/** One talk over three pages; on the second the visitor writes nothing. */
const pages: Counting<typeof eventNames, ChatwootWidget>['engaged']['pages'] = [
  page => {
    const widget = open(page);
    widget.send('Where is my parcel?');
    widget.reply('Let me see.');
    widget.send('Thank you.');
  },
  page => open(page, true).reply('It arrives tomorrow.'),
  page => open(page, true).send('Great.'),
];

export const counting: Counting<typeof eventNames, ChatwootWidget> = {
  open,
  engaged: { pages, counts: { page: [1, 0, 1], tab: [1, 0, 0] } },
  scenes: {
    chat_ready: widget => {
      widget.unload();
      widget.load();
    },
    // Told of messages only, the script counts the pages on which the visitor writes.
    chat_engaged: (_, nextPage) => {
      const widget = open(nextPage());
      widget.send('Hello');
      widget.sendElsewhere('Is anybody there?');
    },
  },
  toldTwice: [
    {
      description: 'the window, of which a preview had opened before',
      event: 'chat_opened',
      act: widget => {
        widget.reply('Are you there?');
        widget.close();
        widget.open();
      },
    },
    {
      description: 'the window, whose preview was closed before',
      event: 'chat_closed',
      act: widget => {
        widget.reply('Are you there?');
        widget.close();
        widget.open();
        widget.close();
      },
    },
    {
      description: 'what the visitor writes here, and of what the same visitor writes on another device',
      event: 'chat_message_sent',
      act: widget => {
        widget.send('Hello');
        widget.sendElsewhere('Hello');
      },
    },
    ...(['chat_answered', 'chat_rated'] as const).map(event => ({
      description: 'what the visitor does in one of two open tabs',
      event,
      act: (widget: ChatwootWidget, nextPage: () => AnyPage) => {
        for (const told of [widget, open(nextPage(), true)]) {
          if (event === 'chat_rated') told.rate(4, 'Quick help');
          else told.chooseAnswer();
        }
      },
    })),
  ],
  conversation: {
    chat_ready: 1,
    chat_opened: 1,
    chat_started: 1,
    chat_engaged: 1,
    chat_message_sent: 2,
    chat_message_received: 4,
    chat_answered: 1,
    chat_rated: 1,
    chat_closed: 1,
  },
};
