import { eventsOf } from '../../core/events-of.ts';
import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

type Payload = { readonly [part: string]: unknown };

const natives = Object.keys(catalogue.events);

/** A message as the chat hands it over, of all that a test has put into its payload; nothing of that is read here. */
function detailOf(native: string, payload: Payload): unknown {
  if (native !== 'chatwoot:on-message') return payload;
  const { agent, value, score } = payload;
  const submitted_values = { csat_survey_response: { rating: score } };
  const decides =
    typeof value === 'string'
      ? { content_type: value, previous_changes: { content_attributes: [{}, { submitted_values }] } }
      : { message_type: value };
  const sender = Object(agent) === agent && Object.setPrototypeOf({ type: 'user' }, agent as object);
  return Object.setPrototypeOf({ ...decides, sender }, payload);
}

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const seen: unknown[] = [];
    const page = eventsOf(new EventTarget());
    for (const native of natives) {
      page.addEventListener(native, event => seen.push((event as CustomEvent).detail));
    }
    const widget = simulate(page);
    play(widget);
    for (const native of natives) widget.emit(native);
    return { widget, seen };
  },

  speak: page => {
    const widget = simulate(page);
    widget.load();
    return (native, payload) => widget.emit(native, detailOf(native, payload as Payload));
  },

  deliver: (page, reports, siteCode) => {
    const site = page as EventTarget & { $chatwoot: object };
    site.$chatwoot = { hasLoaded: false };
    for (const { native, payload } of reports) {
      attempt(siteCode);
      site.dispatchEvent(new CustomEvent(native, { detail: detailOf(native, payload as Payload) }));
    }
  },
};
