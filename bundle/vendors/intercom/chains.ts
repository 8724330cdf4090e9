import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate, snippet } from './simulator.ts';

/** What the chat, its visitor and its site do. */
const chatActions = ['load', 'unload', 'boot', 'shutdown', 'open', 'close', 'email', 'wrap'] as const;

type Action =
  | { readonly chat: (typeof chatActions)[number] }
  | { readonly listens: Callback; readonly to: string };

const events = eventByNative(declared);

/** The real messenger boots later than it is told to, so who hears that it is ready makes no event before ours is there. */
const listensOf = ({ listens, to }: Extract<Action, { listens: Callback }>): Callback =>
  to === 'ready' && listens.behaviour === 'makes another event'
    ? { ...listens, behaviour: 'returns' }
    : listens;

/** Listeners add up and are forgotten; a tool may put its own function around that of the messenger. */
export const chains: ChainedChat<Action> = {
  id: 'intercom',
  cases: 3000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    { weight: 5, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
    {
      weight: 3,
      arbitrary: fc.record({ listens: callback, to: fc.constantFrom('ready', 'onShow', 'onHide') }),
    },
  ),
  open: ({ page, recorder, recheck }) => {
    const site = page as unknown as { Intercom?: (...args: unknown[]) => unknown };
    recorder.name(page, 'window');
    const chat = simulate(page);
    let nested = 0;
    const functions = pageFunctions(recorder, () => {
      if (nested++ < 3) chat.open();
    });
    const booted = () => (site.Intercom as { booted?: boolean } | undefined)?.booted;
    /** A messenger that was there first tells our script that it is ready. */
    let isThere = false;
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => chat.load(),
      unload: () => {
        chat.unload();
        recheck();
      },
      // What is given to the stub is over before anybody could see it.
      boot: () => booted() !== undefined && chat.boot(),
      shutdown: () => booted() !== undefined && chat.shutdown(),
      open: () => chat.open(),
      close: () => chat.close(),
      email: () => chat.giveEmail(),
      wrap: () => {
        const earlier = site.Intercom;
        if (!earlier) return;
        const around = (...args: unknown[]) => earlier(...args);
        site.Intercom = Object.defineProperties(around, Object.getOwnPropertyDescriptors(earlier));
      },
    };
    return {
      act: action => {
        nested = 0;
        if ('chat' in action) does[action.chat]();
        else snippet(page)(action.to, functions.ofSite(listensOf(action)));
        // As any file that comes makes our script look.
        recheck();
      },
      count: () => {
        isThere = booted() === true;
        return chat.fired.length;
      },
      reported: from =>
        [...(isThere ? ['ready'] : []), ...chat.fired.slice(from)].map(
          native => `${native} ${events.get(native) ?? 'chat_activity'}`,
        ),
    };
  },
};
