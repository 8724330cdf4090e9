/** LiveChat in the benchmark. */
import type { Bench } from '../room/bench.ts';
import { simulate, snippet } from './simulator.ts';

const native = 'new_event';
const payload = { timestamp: 1_774_000_000, type: 'message', author: { id: 'jonas', type: 'agent' } };

interface Globals {
  chat?: { emit(native: string, payload: object): void };
}

export const bench: Bench<Globals> = {
  // What listens finds the chat there.
  globals: () => {
    const globals: Globals = {};
    snippet(globals);
    const chat = simulate(globals);
    chat.load();
    return Object.assign(globals, { chat });
  },
  fire: ({ chat }) => chat!.emit(native, payload),
  attach: `page.LiveChatWidget.on('${native}', listener(undefined, '${native}'));`,
  snippet: `page.LiveChatWidget.on('${native}', event => page.dataLayer.push({ event: '${native}', ...event }));`,
};
