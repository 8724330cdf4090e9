import { type Change, changedLater, type Way } from '../room/load-order/combination.ts';
import type { LoadOrder } from '../room/load-order/load-order.ts';

/** What a site does with a chat that has started: a page view, a logout, another object, another load. */
const changesAfterStart: readonly Change[] = [
  'replaced after the start',
  'page hit',
  'page hit with civchat',
  'page hit with callbacks',
  'logout',
  'loaded again',
];

/** Should a build read its callbacks at each event; those that are known copy them at their start. */
export const readsLate = 'callbacks read late';
export const readsKept = 'callbacks read late on the first object';
const readings: { readonly [build: string]: 'late' | 'kept' } = { [readsLate]: 'late', [readsKept]: 'kept' };

/** The code is the object `civchat`; `function` puts declared functions onto it one by one. */
export const loadOrder: LoadOrder = {
  rareWays: [
    ...changedLater('var'),
    { form: 'frozen' },
    { form: 'assigned', change: 'deleted' },
    ...changesAfterStart.map((change): Way => ({ form: 'assigned', change })),
    ...[readsLate, readsKept].flatMap(build =>
      [{ form: 'assigned' } as const, ...changedLater('assigned')].map(way => ({ ...way, build })),
    ),
  ],
  changesAfterStart,
  startsLater: true,
  turns: {
    load: ['onLoad'],
    open: ['onOpen'],
    send: ['onMessage'],
    close: ['onClose'],
  },
  events: {
    onLoad: ['chat_ready'],
    onOpen: ['chat_opened'],
    onMessage: ['chat_engaged', 'chat_message_sent'],
    onClose: ['chat_closed'],
  },
  widget: ({ build }) => (build === undefined ? {} : { readsCallbacks: readings[build] }),
  reasons: {
    'User.com first':
      'User.com had started before our script; it is not heard until the page reports a page view or a logout to it, or ' +
      'loads it again.',
  },
  reasonOf: ({ build }, code) => (code === 'loaded_late' && !build ? 'User.com first' : undefined),
};
