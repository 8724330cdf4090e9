/** LoyJoy in the benchmark. It takes its listeners when it boots, and only then. */
import type { Bench, Listener } from '../room/bench.ts';

interface Globals {
  LoyJoy(command: string, options: { eventListeners: Listener[] }): void;
  /** The listeners of the latest boot. */
  booted: Listener[];
}

const step = {
  process_id: '0e1c2f7a-5b1d-4c8e-9a55-3f1f6f0a7d11',
  process_name: 'Gift finder',
  sub_process_id: '6b0a1c9e-7d52-4a0f-8f3c-1a2b3c4d5e6f',
  sub_process_name: 'Question 2',
};

export const bench: Bench<Globals> = {
  globals: () => {
    const globals: Globals = {
      LoyJoy: (_command, { eventListeners }) => globals.booted.splice(0, Infinity, ...eventListeners),
      booted: [],
    };
    return globals;
  },
  fire: ({ booted }) => {
    for (const listener of booted) listener('sub_process_visited', step);
  },
  attach: "page.LoyJoy?.('boot', { eventListeners: [listener()] });",
  snippet: `page.LoyJoy?.('boot', {
    eventListeners: [(type, detail) => page.dataLayer.push({ event: type, ...detail })],
  });`,
  boot: "page.LoyJoy('boot', { eventListeners: [] });",
};
