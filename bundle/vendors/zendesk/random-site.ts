import fc from 'fast-check';
import { type Callback, callback, siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import type { RandomSite } from '../room/random-site.ts';
import { simulate } from './simulator.ts';

const natives = ['open', 'unreadMessages', 'postbackButtonClicked', 'chat:start', 'own'] as const;

type Action =
  | { readonly listens: Callback; readonly to: string; readonly isWrapped: boolean }
  | { readonly takesBack: true }
  | { readonly chat: 'load' | 'unload' }
  | { readonly tells: string; readonly payload: Payload };

const contexts = [
  { type: 'messagingOpened', data: { conversationId: '65f1c0a2' } },
  { conversationId: '65f1c0a3', action: 'Chat Rating Good' },
] as const;

const native = fc.constantFrom(...natives);

/** The site subscribes and unsubscribes as it likes; it finds no `zE` before the chat is there. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ listens: callback, to: native, isWrapped: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ takesBack: fc.constant(true as const) }) },
    { weight: 1, arbitrary: fc.record({ chat: fc.constantFrom('load' as const, 'unload' as const) }) },
    { weight: 3, arbitrary: fc.record({ tells: native, payload }) },
  ),
  open: (page, recorder) => {
    recorder.name(page, 'window');
    // What the test hands on stays as it is, so that a hostile thing stays hostile.
    const chat = simulate(page, { realm: thing => (recorder.knows(thing) ? thing : structuredClone(thing)) });
    const thingsOf = payloads(recorder, contexts);
    const functionOf = siteFunctions(recorder, () => chat.open());
    const site = page as unknown as { zE?: (...args: unknown[]) => unknown };
    const off: unknown[] = [];
    const act = (action: Action) => {
      if ('listens' in action) {
        const subscribe = () =>
          void off.push(site.zE!('messenger:on', action.to, functionOf(action.listens)));
        if (action.isWrapped) site.zE!(subscribe);
        else subscribe();
      } else if ('takesBack' in action) (off.pop() as (() => void) | undefined)?.();
      else if ('chat' in action) chat[action.chat]();
      else chat.emit(action.tells, thingsOf(action.payload)[0]);
    };
    return action => {
      try {
        act(action);
      } catch (error) {
        recorder.note('the page throws', error);
      }
      recorder.note('the chat has caught', ...chat.errors);
    };
  },
};
