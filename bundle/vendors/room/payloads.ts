/**
 * Where values stand in the payloads of a chat: tests plant values there that must not leave the page. Written by hand
 * and not taken from what ships, because the privacy page stands on it.
 */
export interface Payloads {
  /** Paths that hold the site's own text, or that of its chat. */
  readonly own: readonly string[];
  /** The only events whose label is the site's own text. */
  readonly ownLabels: readonly string[];
  /** Paths that the widget is known to use and no field reads, and paths that no widget has. */
  readonly foreign: readonly string[];
  /** Paths where the chat sends numbers. */
  readonly numeric: readonly string[];
  /** Events with which nothing is handed on that fields are read from, not even the own fields that a site lists. */
  readonly closed?: RegExp;
  /** Events whose name states a personal fact. */
  readonly personal?: RegExp;
  /** The name under which the chat reports what the catalogue calls so, where one entry stands for several names. */
  fired?(catalogued: string): string;
  /** What has to be right in the payload of an event, or the event is something else. */
  decidingFor(native: string): object;
  /** All that decides, right and wrong. */
  readonly deciding: readonly object[];
}
