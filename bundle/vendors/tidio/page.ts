import { eventsOf } from '../../core/events-of.ts';
import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

const natives = Object.keys(catalogue.events);

/** What an event holds, of all that a test has put into its payload. */
const dataOf = (native: string, payload: object): unknown =>
  native === 'setStatus' ? (payload as { readonly value?: unknown }).value : payload;

const fire = (target: EventTarget, native: string, data: unknown) =>
  target.dispatchEvent(Object.assign(new Event(`tidioChat-${native}`, { bubbles: true }), { data }));

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const all = listener();
    const document = eventsOf(new EventTarget());
    for (const native of natives) {
      document.addEventListener(`tidioChat-${native}`, event =>
        all((event as Event & { data?: unknown }).data),
      );
    }
    const widget = simulate({ document });
    play(widget);
    for (const native of natives) widget.emit(native);
    return { widget, seen: all.heard.map(({ args }) => args) };
  },

  speak: page => {
    const widget = simulate(page);
    widget.load();
    // A chat that is handed nothing would make something up.
    return (native, payload) => widget.emit(native, dataOf(native, payload) ?? null);
  },

  deliver: (page, reports, siteCode) => {
    const { document } = page as { readonly document: Document };
    Object.assign(page, { tidioChatApi: { readyEventWasFired: false, on() {} } });
    for (const { native, payload } of reports) {
      document.addEventListener(`tidioChat-${native}`, () => attempt(siteCode));
      fire(document, native, dataOf(native, payload));
    }
  },
};
