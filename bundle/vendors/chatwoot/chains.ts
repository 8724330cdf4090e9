import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

/** What the chat and its visitor do. */
const chatActions = [
  ...(['load', 'unload', 'open', 'close', 'send', 'send elsewhere', 'reply', 'ask', 'rate'] as const),
  ...(['comment', 'choose', 'press', 'listen'] as const),
];

type Action = { readonly chat: (typeof chatActions)[number] };

const events = eventByNative(declared);

/** Nobody chains anything: each has its own listener, and ours is one of them. */
export const chains: ChainedChat<Action> = {
  id: 'chatwoot',
  cases: 2000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.record({ chat: fc.constantFrom(...chatActions) }),
  open: ({ page, recorder }) => {
    recorder.name(page, 'window');
    const chat = simulate(page);
    /** What each event tells, beside its name; nothing where the name says it. */
    const told: string[][] = [];
    let listeners = 0;
    const tells = (act: () => void, ...words: string[]) => {
      act();
      while (told.length < chat.fired.length) {
        told.push(chat.fired[told.length] === 'chatwoot:on-message' ? words : []);
      }
    };
    const does: { readonly [action in Action['chat']]: () => void } = {
      load: () => tells(() => chat.load()),
      unload: () => tells(() => chat.unload()),
      open: () => tells(() => chat.open()),
      close: () => tells(() => chat.close()),
      send: () => tells(() => chat.send('Hello'), 'chat_message_sent'),
      'send elsewhere': () => tells(() => chat.sendElsewhere('Hello'), 'chat_message_sent'),
      reply: () => tells(() => chat.reply('Let me see.'), 'chat_message_received'),
      ask: () => tells(() => chat.askForRating(), 'chat_message_received'),
      rate: () => tells(() => chat.rate(4), 'chat_rated'),
      // The comment comes with the rating once more, but a rating is told once.
      comment: () => {
        const before = chat.fired.length;
        tells(() => chat.rate(4, 'Quick'), 'chat_rated');
        if (chat.fired.length > before) told[before + 1] = ['chat_activity'];
      },
      choose: () => tells(() => chat.chooseAnswer(), 'chat_answered'),
      press: () => tells(() => chat.pressCard()),
      listen: () => {
        const id = ++listeners;
        page.addEventListener('chatwoot:opened', ({ type }) => recorder.note(`listener ${id}`, type));
      },
    };
    return {
      act: ({ chat }) => does[chat](),
      count: () => chat.fired.length,
      reported: from => {
        let isEngaged = false;
        return chat.fired.slice(from).flatMap((native, at) => {
          const words =
            told[from + at]!.length > 0 ? told[from + at]! : [events.get(native) ?? 'chat_activity'];
          const first = !isEngaged && words.includes('chat_message_sent') ? ['chat_engaged'] : [];
          isEngaged ||= first.length > 0;
          return [...first, ...words].map(word => `${native} ${word}`);
        });
      },
    };
  },
};
