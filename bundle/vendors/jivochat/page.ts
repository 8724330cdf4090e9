import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const natives = Object.keys(catalogue.events);
    const all = listener();
    const site = Object.fromEntries(natives.map(native => [native, all])) as {
      [name: string]: unknown;
      jivo_api?: { getContactInfo(): unknown };
    };
    const widget = simulate(site);
    play(widget);
    for (const native of natives) widget.emit(native);
    // Sites ask for it when they are told that the visitor has left it.
    return { widget, seen: [all.heard.map(({ args }) => args), site.jivo_api!.getContactInfo()] };
  },

  speak: page => {
    const widget = simulate(page);
    widget.load();
    return (native, payload) => widget.emit(native, payload);
  },

  deliver: (page, reports, siteCode) => {
    const site = page as { [slot: string]: (argument: object) => void };
    for (const { native, payload } of reports) {
      site[native] = siteCode;
      attempt(() => site[native]!(payload));
    }
  },
};
