/** How the page of a site and a chat come together. */
import type { Widget } from './simulator.ts';

/** One event as a chat reports it. */
export interface Report {
  readonly native: string;
  readonly payload: object;
}

/** A visit after it is over. */
export interface Visit {
  readonly widget: Widget;
  /** All that the code of the site got to see of it. */
  readonly seen: unknown;
}

/** A window: each chat knows its own globals. */
export type AnyPage = object;

export interface ChatPage {
  /** Puts the simulated widget on a page of a site that listens to all of its events; `options` are the chat's own. */
  simulate(page: AnyPage, options?: object): Widget;
  /** A visit in which the chat tells the site all that it has to tell. */
  visit(): Visit;
  /** Brings the widget to the page and starts it; what comes back makes it report any event. */
  speak(page: AnyPage): (native: string, payload: object) => void;
  /** Reports as the real widget does, through whatever our script has put in its place; the site's own code runs too. */
  deliver(page: AnyPage, reports: readonly Report[], siteCode: () => void): void;
}

/** Calls code of the site: what becomes of its errors is the affair of the chat. */
export function attempt(call: () => unknown): void {
  try {
    call();
  } catch {}
}
