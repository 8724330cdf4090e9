/** Zendesk in the benchmark. */
import type { Bench } from '../room/bench.ts';
import { simulate } from './simulator.ts';

const native = 'open';
const payload = {
  id: 'ev-1',
  createdAt: 1_774_000_000,
  type: 'messagingOpened',
  data: { conversationId: '65f1c0a2' },
};

interface Globals {
  zE?: unknown;
  zendesk?: { emit(native: string, payload: object): void };
}

export const bench: Bench<Globals> = {
  // What listens finds the chat there.
  globals: () => {
    const globals: Globals = {};
    const zendesk = simulate(globals);
    zendesk.load();
    return Object.assign(globals, { zendesk });
  },
  fire: ({ zendesk }) => zendesk!.emit(native, payload),
  attach: `page.zE('messenger:on', '${native}', listener(undefined, '${native}'));`,
  snippet: `page.zE('messenger:on', '${native}', event => page.dataLayer.push({ event: '${native}', ...event }));`,
};
