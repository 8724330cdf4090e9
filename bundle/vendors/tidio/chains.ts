import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { pageFunctions } from '../../chains/page-functions.ts';
import { openPlace, type PlaceAction, placeAction } from '../../chains/place.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { attempt } from '../room/page.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

/** What the chat and its visitor do. */
const chatActions = [
  ...(['load', 'unload', 'open', 'enter', 'close', 'send', 'ask', 'reply', 'rate'] as const),
  ...(['go offline', 'wait'] as const),
] as const;

type Action = { readonly place: PlaceAction } | { readonly chat: (typeof chatActions)[number] };

const events = eventByNative(declared);

/** Tools chain a function of the site that it calls from a listener, of which our script knows nothing. */
export const chains: ChainedChat<Action> = {
  id: 'tidio',
  cases: 3000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    { weight: 3, arbitrary: fc.record({ place: placeAction }) },
    { weight: 4, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
  ),
  open: ({ page, recorder, clock, recheck, hasStarted }) => {
    recorder.name(page, 'window');
    const chat = simulate(page);
    const rated = new Set<number>();
    const functions = pageFunctions(recorder, () => chat.open());
    const context = { functions, clock, recheck, hasStarted };
    const site: { [slot: string]: unknown } = {};
    const place = openPlace(() => site, 'onOpen', context);
    // A document takes what a listener throws, and goes on.
    page.document.addEventListener('tidioChat-open', () =>
      attempt(() => (site.onOpen as (() => void) | undefined)?.()),
    );
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => chat.load(),
      unload: () => chat.unload(),
      open: () => chat.open(),
      enter: () => chat.enterConversation(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      ask: () => chat.botAsks('What is it about?'),
      reply: () => chat.reply('Let me have a look.'),
      rate: () => {
        rated.add(chat.fired.length);
        chat.rate(1);
      },
      'go offline': () => chat.change('offline'),
      wait: () => chat.passDay(),
    };
    const lineOf = (native: string, at: number) => {
      if (rated.has(at)) return `${native} chat_rated`;
      return `${native} ${native === 'setStatus' ? 'chat_unavailable' : events.get(native)}`;
    };
    return {
      act: action => ('place' in action ? place.act(action.place) : does[action.chat]()),
      count: () => chat.fired.length,
      reported: from => {
        let shown: string | undefined;
        return chat.fired.slice(from).flatMap((native, nth) => {
          const isAgain = native === 'open' && shown === 'open';
          if (/^(ready|open|close)$/.test(native)) shown = native;
          return isAgain ? [] : [lineOf(native, from + nth)];
        });
      },
    };
  },
};
