import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { nativesOf, simulate, type ZendeskOptions } from './simulator.ts';
import { wireOf } from './wire.ts';

/** A widget that knows the events of both; copies of payloads would read all that is in them. */
const ofBoth: ZendeskOptions = { widget: 'both', realm: thing => thing };

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const page: { zE?: (...args: unknown[]) => unknown } = {};
    const all = listener();
    const widget = simulate(page, { widget: 'both' });
    widget.load();
    for (const [command, name] of nativesOf('both')) page.zE!(command, name, all);
    play(widget);
    widget.search();
    for (const native of Object.keys(catalogue.events)) widget.emit(native);
    return { widget, seen: all.heard.map(({ args }) => args) };
  },

  speak: page => {
    const widget = simulate(page, ofBoth);
    widget.load();
    return (native, payload) => widget.emit(native, wireOf(payload as never));
  },

  deliver: (page, reports, siteCode) => {
    const widget = simulate(page, ofBoth);
    widget.load();
    for (const { native, payload } of reports) {
      widget.emit(native, wireOf(payload as never));
      attempt(siteCode);
    }
  },
};
