import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import { type Passing, pass, passing } from '../../chains/passing.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

const natives = ['chat:opened', 'message:sent'] as const;
const native = fc.constantFrom(...natives);

/** What the chat and its visitor do. */
const chatActions = ['load', 'unload', 'open', 'close', 'send', 'reply', 'email', 'look'] as const;

type Action =
  | { readonly chat: (typeof chatActions)[number] }
  | { readonly on: string; readonly listener: Callback; readonly tool?: Passing }
  | { readonly off: string };

const events = eventByNative(declared);

/** The site registers its function, or that of a tool around it, and takes it back; nobody can read what is there. */
export const chains: ChainedChat<Action> = {
  id: 'crisp',
  cases: 8000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    { weight: 5, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
    {
      weight: 4,
      arbitrary: fc.record(
        { on: native, listener: callback, tool: passing },
        { requiredKeys: ['on', 'listener'] },
      ),
    },
    { weight: 1, arbitrary: fc.record({ off: native }) },
  ),
  open: ({ page, recorder, clock, recheck, hasStarted }, variant) => {
    const site = page as { $crisp?: { push(command: readonly unknown[]): void } };
    recorder.name(page, 'window');
    const chat = simulate(page, { keepsArray: variant % 2 > 0 });
    const functions = pageFunctions(recorder, () => chat.open());
    /** The events that are heard; none when the script has come to a chat that had started. */
    let heard: Set<string> | 'all' | undefined;
    let isRunning = false;
    const lines: string[] = [];
    const told = new Set<string>();
    const lineOf = (name: string) => `${name} ${events.get(name) ?? 'chat_activity'}`;
    const emit = chat.emit.bind(chat);
    chat.emit = (name, ...more) => {
      if (isRunning && (heard === 'all' || heard?.has(name))) {
        const isFirst = name === 'message:sent' && !told.has(name);
        told.add(name);
        lines.push(...(isFirst ? [`${name} chat_engaged`] : []), lineOf(name));
      }
      emit(name, ...more);
    };
    const register = (verb: string, name: string, listener?: unknown) => {
      site.$crisp ??= [] as never;
      // A script that has come too late hears what is registered from now on.
      if (heard !== 'all') heard?.add(name);
      site.$crisp!.push(listener ? [verb, name, listener] : [verb, name]);
      recheck();
    };
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => {
        if (isRunning) return;
        isRunning = true;
        if (hasStarted()) heard = 'all';
        chat.load();
      },
      unload: () => {
        chat.unload();
        isRunning = false;
      },
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      reply: () => chat.reply('Let me have a look.'),
      email: () => chat.giveEmail(),
      look: recheck,
    };
    return {
      act: action => {
        if (hasStarted()) heard ??= isRunning ? new Set() : 'all';
        if ('chat' in action) does[action.chat]();
        else if ('off' in action) register('off', action.off);
        else {
          const own = functions.ofSite(action.listener);
          const { tool } = action;
          const around =
            tool &&
            functions.ofTool(`tool ${tool}`, function (this: unknown, ...args) {
              return pass(tool, clock, { earlier: own, self: this, args });
            });
          register('on', action.on, around ?? own);
        }
      },
      count: () => lines.length,
      reported: () => lines,
    };
  },
};
