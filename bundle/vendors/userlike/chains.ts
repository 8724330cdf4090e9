import fc from 'fast-check';
import type { Chat } from '../../chains/chat.ts';
import { type PlaceAct, placeAct, placeActs } from '../../chains/place.ts';
import { casting } from '../../chains/site.ts';
import { wordsOf } from '../../chains/words-of.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

const happenings = ['load', 'unload', 'open', 'close', 'send', 'reply', 'by the page'] as const;

type Act = { readonly place: PlaceAct } | { readonly chat: (typeof happenings)[number] };

const words = wordsOf(declared);

/** The messenger looks the function up on the window at each event. */
export const chains: Chat<Act> = {
  id: 'userlike',
  cases: 30_000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  act: fc.oneof(
    { weight: 5, arbitrary: fc.record({ place: placeAct }) },
    { weight: 4, arbitrary: fc.record({ chat: fc.constantFrom(...happenings) }) },
  ),
  live: ({ page, diary, clock, look, isHeard }) => {
    diary.name(page, 'window');
    const chat = simulate(page);
    const told: string[] = chat.fired as string[];
    const cast = casting(diary, () => chat.open());
    const place = placeActs(() => page, 'userlikeTrackingEvent', { cast, clock, look, isHeard });
    const tell = (native: string) => {
      told.push(native);
      (
        page as { userlikeTrackingEvent?: unknown } as { userlikeTrackingEvent(native: string): void }
      ).userlikeTrackingEvent(native);
    };

    const acts: { readonly [happens in (typeof happenings)[number]]: () => void } = {
      load: () => page.userlike || chat.load(),
      unload: () => chat.unload(),
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      reply: () => chat.operatorReply('Let me have a look.'),
      // Sites tell events of their own through the same function, as far as one of theirs is there.
      'by the page': () => place.isFilled() && tell('own_event'),
    };
    return {
      act: act => ('place' in act ? place.act(act.place) : acts[act.chat]()),
      count: () => told.length,
      told: from => told.slice(from).map(native => `${native} ${words.get(native) ?? 'chat_activity'}`),
    };
  },
};
