import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { type Conversations, type HubSpotOptions, simulate } from './simulator.ts';
import { wireOf } from './wire.ts';

const natives = Object.keys(catalogue.events);

/** Copies would read all that is in them. */
const asItIs: HubSpotOptions = { realm: thing => thing };

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const page: { HubSpotConversations?: Conversations } = {};
    const all = listener();
    const widget = simulate(page);
    widget.load();
    for (const native of natives) page.HubSpotConversations!.on(native, all);
    play(widget);
    for (const native of natives) widget.emit(native);
    return { widget, seen: all.heard.map(({ args }) => args) };
  },

  speak: page => {
    const widget = simulate(page, asItIs);
    widget.load();
    return (native, payload) => widget.emit(native, wireOf(payload as never));
  },

  deliver: (page, reports, siteCode) => {
    const widget = simulate(page, asItIs);
    widget.load();
    for (const { native, payload } of reports) {
      widget.emit(native, wireOf(payload as never));
      attempt(siteCode);
    }
  },
};
