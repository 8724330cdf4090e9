import { attempt, type ChatPage } from '../room/page.ts';
import { simulate } from './simulator.ts';

type Listener = (...args: unknown[]) => void;

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  speak: page => {
    const widget = simulate(page);
    widget.load();
    widget.boot();
    return (native, payload) => widget.emit(native, payload);
  },

  deliver: (page, reports, siteCode) => {
    const site = page as { LoyJoy?: (command: string, options: { eventListeners: Listener[] }) => void };
    const eventListeners = [siteCode as Listener];
    site.LoyJoy = () => {};
    site.LoyJoy('boot', { eventListeners });
    for (const { native, payload } of reports) {
      for (const listener of eventListeners) attempt(() => listener(native, payload, payload));
    }
  },
};
