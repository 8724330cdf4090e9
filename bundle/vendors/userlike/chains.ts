import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { pageFunctions } from '../../chains/page-functions.ts';
import { openPlace, type PlaceAction, placeAction } from '../../chains/place.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

/** What the chat and its visitor do. */
const chatActions = ['load', 'unload', 'open', 'close', 'send', 'reply', 'by the page'] as const;

type Action = { readonly place: PlaceAction } | { readonly chat: (typeof chatActions)[number] };

const events = eventByNative(declared);

/** The messenger looks the function up on the window at each event. */
export const chains: ChainedChat<Action> = {
  id: 'userlike',
  cases: 12_000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    { weight: 5, arbitrary: fc.record({ place: placeAction }) },
    { weight: 4, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
  ),
  open: ({ page, recorder, clock, recheck, hasStarted }) => {
    recorder.name(page, 'window');
    const chat = simulate(page);
    const fired: string[] = chat.fired as string[];
    const functions = pageFunctions(recorder, () => chat.open());
    const context = { functions, clock, recheck, hasStarted };
    const place = openPlace(() => page, 'userlikeTrackingEvent', context);
    const report = (native: string) => {
      fired.push(native);
      (
        page as { userlikeTrackingEvent?: unknown } as { userlikeTrackingEvent(native: string): void }
      ).userlikeTrackingEvent(native);
    };

    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => page.userlike || chat.load(),
      unload: () => chat.unload(),
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      reply: () => chat.operatorReply('Let me have a look.'),
      // Sites report events of their own through the same function, as far as one of theirs is there.
      'by the page': () => place.isFilled() && report('own_event'),
    };
    return {
      act: action => ('place' in action ? place.act(action.place) : does[action.chat]()),
      count: () => fired.length,
      reported: from => fired.slice(from).map(native => `${native} ${events.get(native) ?? 'chat_activity'}`),
    };
  },
};
