import type { Settings } from '../../schemas/src/settings.ts';
import type { Status } from '../../schemas/src/status.ts';

/** `window.chatTracker`: the queue of settings. Its answers are there as soon as a copy listens. */
export interface Tracker extends Array<Settings> {
  /** Version of the copy that listens. */
  version?: string;
  /** How well each chat is heard, what became of its events, and what is wrong. */
  status?(): Status;
  /** Hands in one event by hand, as if the chat had reported it. */
  track?(vendor: string, native: string, payload?: unknown): void;
  /** Gives all callbacks back, drops what waits, falls silent. */
  stop?(): void;
}
