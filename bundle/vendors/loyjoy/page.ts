import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { processId, simulate } from './simulator.ts';

type Listener = (...args: unknown[]) => void;

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const all = listener();
    const widget = simulate({});
    widget.load();
    widget.boot({ process: processId, eventListeners: [all] });
    play(widget);
    for (const native of Object.keys(catalogue.events)) widget.emit(native);
    return { widget, seen: all.heard.map(({ args }) => args) };
  },

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
