import fc from 'fast-check';
import { type Callback, callback, siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import type { RandomSite } from '../room/random-site.ts';
import { simulate, snippet } from './simulator.ts';

const natives = ['ready', 'onShow', 'onUserEmailSupplied', 'onOwn'] as const;
type Native = (typeof natives)[number];

type Action =
  | { readonly site: Native; readonly callback: Callback }
  | { readonly chat: 'load' | 'unload' | 'boot' | 'shutdown' }
  | { readonly tells: Native; readonly payload: Payload };

const contexts = [{ email: 'mira@example.com' }, { unread: 2 }] as const;
const native = fc.constantFrom(...natives);

/** The site subscribes as it likes, before the messenger is there and after it, boots it and shuts it down. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    { weight: 4, arbitrary: fc.record({ site: native, callback }) },
    {
      weight: 2,
      arbitrary: fc.record({
        chat: fc.constantFrom('load' as const, 'unload' as const, 'boot' as const, 'shutdown' as const),
      }),
    },
    { weight: 3, arbitrary: fc.record({ tells: native, payload }) },
  ),
  open: (page, recorder) => {
    recorder.name(page, 'window');
    const chat = simulate(page, { realm: thing => thing });
    const thingsOf = payloads(recorder, contexts);
    const functionOf = siteFunctions(recorder, () => chat.open());
    return action => {
      if ('site' in action) snippet(page)(action.site, functionOf(action.callback));
      else if ('chat' in action) chat[action.chat]();
      else chat.emit(action.tells, thingsOf(action.payload)[0]);
      recorder.note('the chat has caught', ...chat.errors);
    };
  },
};
