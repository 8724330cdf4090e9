import fc from 'fast-check';
import { callAsChat } from '../../transparency/call-as-chat.ts';
import { type Callback, callback, siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import type { RandomSite } from '../room/random-site.ts';

const natives = ['chat:opened', 'message:sent', 'own:event'] as const;
const native = fc.constantFrom(...natives);

type Action =
  | { readonly chat: 'event'; readonly native: string; readonly payload: Payload }
  | { readonly chat: 'queue' | 'start' | 'gone' }
  | { readonly verb: 'on' | 'off'; readonly native: string; readonly listener: Callback }
  | { readonly verb: 'off' | 'odd'; readonly native: string };

const contexts = [{ content: 'Hello', from: 'user' }, { from: 'operator' }] as const;

/** Whom the chat calls, and whether it takes commands at once. */
interface Chat {
  readonly listeners: Map<unknown, unknown>;
  isStarted: boolean;
}

function run({ listeners }: Chat, command: unknown): void {
  const [verb, name, listener] = command as readonly unknown[];
  if (verb === 'on' && typeof listener === 'function') listeners.set(name, listener);
  if (verb === 'off') listeners.delete(name);
}

/** The site registers listeners in an array, and in what the chat makes of it, one for each event. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    { weight: 3, arbitrary: fc.record({ chat: fc.constant('event' as const), native, payload }) },
    {
      weight: 2,
      arbitrary: fc.record({ chat: fc.constantFrom('queue' as const, 'start' as const, 'gone' as const) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        verb: fc.constantFrom('on' as const, 'on' as const, 'off' as const),
        native,
        listener: callback,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ verb: fc.constantFrom('off' as const, 'odd' as const), native }),
    },
  ),
  open: (page, recorder) => {
    const site = page as { $crisp?: { push(command: unknown): unknown } | unknown[] | undefined };
    recorder.name(page, 'window');
    const chat: Chat = { listeners: new Map(), isStarted: false };
    const thingsOf = payloads(recorder, contexts);
    const fire = (name: string, things: Payload) =>
      callAsChat(recorder, chat.listeners.get(name), undefined, thingsOf(things));
    const functionOf = siteFunctions(recorder, () => fire('chat:opened', []));
    const does = {
      queue: () => {
        site.$crisp ??= [];
      },
      start: () => {
        if (!Array.isArray(site.$crisp)) return;
        for (const command of site.$crisp) run(chat, command);
        site.$crisp = { push: (command: unknown) => run(chat, command), is: () => false } as never;
      },
      gone: () => {
        chat.listeners.clear();
        delete site.$crisp;
      },
    };
    return action => {
      if ('verb' in action) {
        const more = 'listener' in action ? [functionOf(action.listener)] : [];
        site.$crisp?.push([action.verb, action.native, ...more]);
      } else if (action.chat === 'event') fire(action.native, action.payload);
      else does[action.chat]();
    };
  },
};
