/** Intercom in the benchmark. */
import type { Bench } from '../room/bench.ts';

type Command = (native: string, listener?: (argument?: unknown) => unknown) => void;

const native = 'onShow';

interface Globals {
  Intercom: Command;
  openMessenger(): void;
}

export const bench: Bench<Globals> = {
  globals: () => {
    const listeners: (() => unknown)[] = [];
    return {
      Intercom: (name, listener) => {
        if (name === native && listener) listeners.push(listener);
      },
      openMessenger: () => {
        for (const listener of listeners) listener();
      },
    };
  },
  fire: page => page.openMessenger(),
  attach: `page.Intercom('${native}', listener(undefined, '${native}'));`,
  snippet: `page.Intercom('${native}', () => page.dataLayer.push({ event: '${native}' }));`,
};
