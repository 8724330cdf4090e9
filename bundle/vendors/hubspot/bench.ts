/** HubSpot in the benchmark. */
import type { Bench } from '../room/bench.ts';
import { simulate } from './simulator.ts';

const native = 'conversationStarted';
const payload = { conversation: { conversationId: 5533441177 } };

interface Globals {
  hubspot?: { emit(native: string, payload: object): void };
}

export const bench: Bench<Globals> = {
  // What listens finds the chat there.
  globals: () => {
    const globals: Globals = {};
    const chat = simulate(globals, { realm: thing => thing });
    chat.load();
    return Object.assign(globals, { hubspot: chat });
  },
  fire: ({ hubspot }) => hubspot!.emit(native, payload),
  attach: `page.HubSpotConversations.on('${native}', listener(undefined, '${native}'));`,
  snippet: `page.HubSpotConversations.on('${native}', ({ conversation }) =>
    page.dataLayer.push({ event: '${native}', ...conversation }));`,
};
