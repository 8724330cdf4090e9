import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

/** What an event holds, of all that a test has put into its payload. */
const detailOf = (native: string, payload: { readonly [part: string]: unknown }): unknown =>
  native.startsWith('tawkAgent')
    ? payload.agent
    : /^tawk(ChatSatisfaction|StatusChange)$/.test(native)
      ? payload.value
      : payload;

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const natives = Object.keys(catalogue.events);
    const all = listener();
    const widget = simulate({
      Tawk_API: Object.fromEntries(natives.map(native => [native.replace('tawk', 'on'), all])),
    });
    play(widget);
    for (const native of natives) widget.emit(native);
    return { widget, seen: all.heard.map(({ args }) => args) };
  },

  speak: page => {
    const widget = simulate(page);
    widget.load();
    // A chat that is handed nothing would make something up.
    return (native, payload) => widget.emit(native, detailOf(native, payload as never) ?? null);
  },

  deliver: (page, reports, siteCode) => {
    const site = page as unknown as EventTarget & { Tawk_API: { [slot: string]: () => void } };
    site.Tawk_API = { maximize: () => {} };
    for (const { native, payload } of reports) {
      site.Tawk_API[native.replace('tawk', 'on')] = siteCode;
      attempt(siteCode);
      site.dispatchEvent(new CustomEvent(native, { detail: detailOf(native, payload as never) }));
    }
  },
};
