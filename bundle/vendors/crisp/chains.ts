import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import { type Passing, pass, passing } from '../../chains/passing.ts';
import type { Callable } from '../../transparency/callbacks.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { type CrispWidget, simulate } from './simulator.ts';

const natives = ['chat:opened', 'message:sent'] as const;
const native = fc.constantFrom(...natives);

/** What the chat and its visitor do. */
const chatActions = ['load', 'unload', 'open', 'close', 'send', 'reply', 'email', 'look'] as const;

type Action =
  | { readonly chat: (typeof chatActions)[number] }
  | { readonly on: string; readonly listener: Callback; readonly tool?: Passing }
  | { readonly off: string };

const events = eventByNative(declared);

/** What our script is to hear: of a chat that was there first, only what the site registers from then on. */
function hearing(chat: CrispWidget, hasStarted: () => boolean) {
  let heard: Set<string> | 'all' | undefined;
  let isRunning = false;
  let isEngaged = false;
  const lines: string[] = [];
  const emit = chat.emit.bind(chat);
  chat.emit = (name, ...more) => {
    if (isRunning && (heard === 'all' || heard?.has(name))) {
      if (name === 'message:sent' && !isEngaged) lines.push(`${name} chat_engaged`);
      isEngaged ||= name === 'message:sent';
      lines.push(`${name} ${events.get(name) ?? 'chat_activity'}`);
    }
    emit(name, ...more);
  };
  return {
    lines,
    begin: () => {
      if (hasStarted()) heard ??= isRunning ? new Set() : 'all';
    },
    registered: (name: string) => {
      if (heard !== 'all') heard?.add(name);
    },
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
  };
}

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
    const { lines, begin, registered, load, unload } = hearing(chat, hasStarted);
    const register = (verb: string, name: string, ...listener: unknown[]) => {
      site.$crisp ??= [] as never;
      registered(name);
      site.$crisp!.push([verb, name, ...listener]);
      recheck();
    };
    const around = (tool: Passing, earlier: Callable) =>
      functions.ofTool(`tool ${tool}`, function (this: unknown, ...args) {
        return pass(tool, clock, { earlier, self: this, args });
      });
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load,
      unload,
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      reply: () => chat.reply('Let me have a look.'),
      email: () => chat.giveEmail(),
      look: recheck,
    };
    return {
      act: action => {
        begin();
        if ('chat' in action) does[action.chat]();
        else if ('off' in action) register('off', action.off);
        else {
          const own = functions.ofSite(action.listener);
          register('on', action.on, action.tool ? around(action.tool, own) : own);
        }
      },
      count: () => lines.length,
      reported: () => lines,
    };
  },
};
