import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { pageFunctions } from '../../chains/page-functions.ts';
import { openPlace, type PlaceAction, placeAction } from '../../chains/place.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

/** What the chat and its visitor do. */
const chatActions = [
  'load',
  'unload',
  'open',
  'close',
  'send',
  'reply',
  'rate',
  'pop out',
  'pop in',
] as const;

type Action = { readonly place: PlaceAction } | { readonly chat: (typeof chatActions)[number] };

const events = eventByNative(declared);

/** Tools chain the function of the site, of which our script knows nothing; it hears the event beside it. */
export const chains: ChainedChat<Action> = {
  id: 'tawk',
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
    let engagedAt: number | undefined;
    const functions = pageFunctions(recorder, () => chat.open());
    const context = { functions, clock, recheck, hasStarted };
    const place = openPlace(() => (page as { Tawk_API?: unknown }).Tawk_API, 'onChatMaximized', context);
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => chat.load(),
      unload: () => {
        place.takenByChat();
        chat.unload();
      },
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      reply: () => chat.reply('Let me have a look.'),
      rate: () => chat.rate(-1),
      'pop out': () => chat.popOut(),
      'pop in': () => chat.popIn(),
    };
    const lineOf = (native: string) =>
      `${native} ${native === 'tawkChatSatisfaction' ? 'chat_rated' : (events.get(native) ?? 'chat_activity')}`;
    return {
      act: action => {
        if ('place' in action) {
          if (chat.fired.length > 0 || page.Tawk_API) place.act(action.place);
        } else does[action.chat]();
      },
      count: () => chat.fired.length,
      reported: from => {
        engagedAt = chat.fired.indexOf('tawkChatMessageVisitor', from);
        return chat.fired
          .slice(from)
          .flatMap((native, at) =>
            from + at === engagedAt ? [`${native} chat_engaged`, lineOf(native)] : [lineOf(native)],
          );
      },
    };
  },
};
