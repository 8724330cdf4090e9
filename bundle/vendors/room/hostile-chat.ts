/** One chat on a hostile page: what its widget reports there, and what is done to it. */
import type { Actions, HostilePage, Make } from '../../hostile/page.ts';

export interface HostileChat {
  /** The widget reports an event; values in its payload are made by `fill`, or are any. */
  report(page: HostilePage, fill?: Make): void;
  /** A payload as `track` takes it. */
  payload(page: HostilePage, fill?: Make): unknown;
  /** Calls of the page that our script records as well. */
  readonly calls: Actions;
  /** What the page does to the globals of the chat, and the chat to what it finds there. */
  readonly changes: Actions;
  /** Puts on the page what stands there before our script starts. */
  prepare(page: HostilePage): void;
  /** Kinds of hostility that are counted in all these, so that a run can tell that it has met them. */
  readonly kinds: readonly string[];
  /** Names that our script or the chat looks for on objects: a page may have put them on a prototype. */
  readonly keys: readonly string[];
  /** Globals that our script calls by itself, so that what stands there runs more often. */
  readonly called?: readonly string[];
  /** So many records more than events may come of it on one page. */
  readonly extraRecords: number;
}
