import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { type IntercomOptions, simulate, snippet } from './simulator.ts';

const natives = Object.keys(catalogue.events);

/** Copies would read all that is in them. */
const asItIs: IntercomOptions = { realm: thing => thing };

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const page = {};
    const all = listener();
    for (const native of natives) snippet(page)(native, all);
    const widget = simulate(page);
    play(widget);
    for (const native of natives) widget.emit(native);
    return { widget, seen: all.heard.map(({ args }) => args) };
  },

  speak: page => {
    const widget = simulate(page, asItIs);
    widget.load();
    return (native, payload) => widget.emit(native, payload);
  },

  deliver: (page, reports, siteCode) => {
    const widget = simulate(page, asItIs);
    widget.load();
    for (const { native, payload } of reports) {
      widget.emit(native, payload);
      attempt(siteCode);
    }
  },
};
