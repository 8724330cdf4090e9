import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

/** What an event hands over, of all that a test has put into its payload; a team that is there is not one of our events. */
const argumentOf = (native: string, payload: { readonly [part: string]: unknown }): unknown =>
  native === 'website:availability:changed' ? false : payload;

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const natives = Object.keys(catalogue.events);
    const all = listener();
    const widget = simulate({ $crisp: natives.map(native => ['on', native, all]) });
    play(widget);
    for (const native of natives) widget.emit(native);
    return { widget, seen: all.heard.map(({ args }) => args) };
  },

  speak: page => {
    const widget = simulate(page);
    widget.load();
    // A chat that is handed nothing would make something up.
    return (native, payload) => widget.emit(native, argumentOf(native, payload as never) ?? null);
  },

  deliver: (page, reports, siteCode) => {
    const site = page as { $crisp?: { push(command: readonly unknown[]): void } };
    site.$crisp = [];
    const widget = simulate(page, { realm: value => value });
    widget.load();
    for (const { native, payload } of reports) {
      attempt(() => site.$crisp!.push(['on', native, siteCode]));
      widget.emit(native, argumentOf(native, payload as never) ?? null);
    }
  },
};
