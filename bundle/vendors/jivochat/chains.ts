import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { pageFunctions } from '../../chains/page-functions.ts';
import { openPlace, type PlaceAction, placeAction } from '../../chains/place.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

/** What the chat and its visitor do. */
const chatActions = ['load', 'unload', 'open', 'close', 'send', 'reply', 'leave contact', 'call'] as const;

type Action = { readonly place: PlaceAction } | { readonly chat: (typeof chatActions)[number] };

const events = eventByNative(declared);

/** The widget looks its functions up on the window at each event. */
export const chains: ChainedChat<Action> = {
  id: 'jivochat',
  cases: 6000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    { weight: 5, arbitrary: fc.record({ place: placeAction }) },
    { weight: 4, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
  ),
  open: ({ page, recorder, clock, recheck, hasStarted }) => {
    recorder.name(page, 'window');
    const chat = simulate(page);
    const functions = pageFunctions(recorder, () => chat.open());
    const place = openPlace(() => page, 'jivo_onOpen', { functions, clock, recheck, hasStarted });
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => chat.load(),
      unload: () => chat.unload(),
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      reply: () => chat.reply('Let me have a look.'),
      'leave contact': () => chat.leaveContact(),
      call: () => chat.call(),
    };
    return {
      act: action => ('place' in action ? place.act(action.place) : does[action.chat]()),
      count: () => chat.fired.length,
      reported: from =>
        chat.fired.slice(from).map(native => `${native} ${events.get(native) ?? 'chat_activity'}`),
    };
  },
};
