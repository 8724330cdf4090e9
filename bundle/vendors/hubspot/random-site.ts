import fc from 'fast-check';
import { type Callback, callback, siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import type { RandomSite } from '../room/random-site.ts';
import { type Conversations, simulate } from './simulator.ts';

const natives = ['widgetLoaded', 'conversationStarted', 'quickReplyButtonClick', 'widgetClosed'] as const;
type Native = (typeof natives)[number];

type Action =
  | { readonly site: 'on' | 'off'; readonly native: Native; readonly callback: Callback }
  | { readonly ready: readonly Callback[] }
  | { readonly chat: 'load' | 'unload' }
  | { readonly tells: Native; readonly payload: Payload };

const contexts = [{ conversation: { conversationId: 7 } }, { value: ['Return my tent'] }] as const;

const native = fc.constantFrom(...natives);

/** The site subscribes and unsubscribes as it likes, and assigns the functions that run when the chat is there. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ site: fc.constantFrom('on' as const, 'off' as const), native, callback }),
    },
    { weight: 1, arbitrary: fc.record({ ready: fc.array(callback, { maxLength: 2 }) }) },
    { weight: 2, arbitrary: fc.record({ chat: fc.constantFrom('load' as const, 'unload' as const) }) },
    { weight: 3, arbitrary: fc.record({ tells: native, payload }) },
  ),
  open: (page, recorder) => {
    recorder.name(page, 'window');
    const site = page as { HubSpotConversations?: Conversations; hsConversationsOnReady?: unknown };
    // What the test hands on stays as it is, so that a hostile thing stays hostile.
    const chat = simulate(page, { realm: thing => (recorder.knows(thing) ? thing : structuredClone(thing)) });
    const thingsOf = payloads(recorder, contexts);
    const functionOf = siteFunctions(recorder, () => chat.close());
    return action => {
      if ('site' in action) {
        site.HubSpotConversations?.[action.site](action.native, functionOf(action.callback));
      } else if ('ready' in action) site.hsConversationsOnReady = action.ready.map(functionOf);
      else if ('chat' in action) chat[action.chat]();
      else chat.emit(action.tells, thingsOf(action.payload)[0]);
      recorder.note('the chat has caught', ...chat.errors);
    };
  },
};
