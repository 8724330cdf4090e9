import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { catalogue } from './catalogue.ts';
import { eventNames as declared } from './event-names.ts';
import { type Conversations, simulate } from './simulator.ts';

/** What the chat and its visitor do. */
const chatActions = [
  ...(['load', 'unload', 'reset', 'open', 'close', 'send', 'press', 'identify', 'end'] as const),
] as const;

type Action =
  | { readonly listens: Callback; readonly to: string }
  | { readonly chat: (typeof chatActions)[number] };

const events = eventByNative(declared);
const leftOut: readonly string[] = catalogue.leftOut;

/** Listeners of the site beside ours, which the chat calls one by one. */
export const chains: ChainedChat<Action> = {
  id: 'hubspot',
  cases: 3000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        listens: callback,
        to: fc.constantFrom('widgetLoaded', 'conversationStarted', 'widgetClosed'),
      }),
    },
    { weight: 4, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
  ),
  open: ({ page, recorder }) => {
    recorder.name(page, 'window');
    const site = page as { HubSpotConversations?: Conversations };
    const chat = simulate(page);
    let nested = 0;
    const functions = pageFunctions(recorder, () => {
      if (nested++ < 3) chat.close();
    });
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => chat.load(),
      unload: () => chat.unload(),
      reset: () => site.HubSpotConversations?.clear({ resetWidget: true }),
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      press: () => chat.press('Return my tent'),
      identify: () => chat.identify(),
      end: () => chat.end(),
    };
    return {
      act: action => {
        nested = 0;
        if ('listens' in action) {
          site.HubSpotConversations?.on(action.to, functions.ofSite(action.listens));
        } else if (action.chat === 'load' || site.HubSpotConversations) does[action.chat]();
      },
      count: () => chat.fired.length,
      reported: from =>
        chat.fired
          .slice(from)
          .filter(native => !leftOut.includes(native))
          .map(native => `${native} ${events.get(native) ?? 'chat_activity'}`),
    };
  },
};
