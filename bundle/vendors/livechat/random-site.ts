import fc from 'fast-check';
import { type Callback, callback, siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import type { RandomSite } from '../room/random-site.ts';
import { simulate, snippet } from './simulator.ts';

const natives = ['ready', 'new_event', 'visibility_changed', 'rating_submitted'] as const;
type Native = (typeof natives)[number];

type Action =
  | { readonly site: 'on' | 'once' | 'off'; readonly native: Native; readonly callback: Callback }
  | { readonly chat: 'load' | 'destroy' }
  | { readonly tells: Native; readonly payload: Payload };

const contexts = [
  { author: { id: 'jonas', type: 'agent' } },
  { visibility: 'maximized', postbackId: 'size_42' },
] as const;

const native = fc.constantFrom(...natives);

/** The site subscribes and unsubscribes as it likes, before the chat is there and after it. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        site: fc.constantFrom('on' as const, 'once' as const, 'off' as const),
        native,
        callback,
      }),
    },
    { weight: 1, arbitrary: fc.record({ chat: fc.constantFrom('load' as const, 'destroy' as const) }) },
    { weight: 3, arbitrary: fc.record({ tells: native, payload }) },
  ),
  open: (page, recorder) => {
    recorder.name(page, 'window');
    // What the test hands on stays as it is, so that a hostile thing stays hostile.
    const chat = simulate(page, { realm: thing => (recorder.knows(thing) ? thing : structuredClone(thing)) });
    const thingsOf = payloads(recorder, contexts);
    const functionOf = siteFunctions(recorder, () => chat.open());
    return action => {
      if ('site' in action) snippet(page)[action.site](action.native, functionOf(action.callback));
      else if ('chat' in action) chat[action.chat]();
      else chat.emit(action.tells, thingsOf(action.payload)[0]);
      recorder.note('the chat has caught', ...chat.errors);
    };
  },
};
