import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

/** What the chat, its visitor and a page with routes do. */
const chatActions = ['load', 'unload', 'offer', 'open', 'close', 'send', 'reply', 'press', 'assign'] as const;

type Action =
  | { readonly listens: Callback; readonly to: string; readonly isWrapped: boolean }
  | { readonly takesBack: true }
  | { readonly chat: (typeof chatActions)[number] };

const events = eventByNative(declared);

/** Listeners of the site beside ours, in a function or not, before it and after it. */
export const chains: ChainedChat<Action> = {
  id: 'zendesk',
  cases: 3000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        listens: callback,
        to: fc.constantFrom('open', 'conversationStarted', 'messagesShown', 'unreadMessages', 'chat:start'),
        isWrapped: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ takesBack: fc.constant(true as const) }) },
    { weight: 4, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
  ),
  open: ({ page, recorder, recheck }) => {
    recorder.name(page, 'window');
    const chat = simulate(page);
    const functions = pageFunctions(recorder, () => chat.open());
    const site = page as unknown as { zE?: (...args: unknown[]) => unknown };
    const off: unknown[] = [];
    const listen = ({ listens, to, isWrapped }: Extract<Action, { listens: Callback }>) => {
      const subscribe = () => void off.push(site.zE!('messenger:on', to, functions.ofSite(listens)));
      if (isWrapped) site.zE!(subscribe);
      else subscribe();
    };
    return {
      act: action => {
        if ('chat' in action) {
          if (action.chat !== 'load' && !site.zE) return;
          if (action.chat === 'send') chat.send('Where is my parcel?');
          else if (action.chat === 'reply') chat.reply('Let me have a look.');
          else chat[action.chat]();
          // The page without the chat is looked at before the next one brings it again.
          if (action.chat === 'unload') recheck();
        } else if ('listens' in action) listen(action);
        else (off.pop() as (() => void) | undefined)?.();
      },
      count: () => chat.fired.length,
      reported: from =>
        chat.fired.slice(from).map(native => `${native} ${events.get(native) ?? 'chat_activity'}`),
    };
  },
};
