import type { PushedRecord } from '../../schemas/src/record.ts';

/** What a visitor and a chat do, one after the other, takes so long. */
const oneEvent = 10_000;

/**
 * A clock for pages on which a chat is played: it plays at once what takes people minutes, so each record of
 * something that has just happened counts as some seconds. Records that waited for consent come from a machine and
 * take no time of their own. `layer` is the data layer, `now` a clock in milliseconds.
 */
export const visitorClock = (
  layer: () => readonly unknown[] | undefined,
  now: () => number = Date.now,
): (() => number) => {
  const seen = new WeakSet<object>();
  let passed = 0;

  return () => {
    for (const entry of layer() ?? []) {
      if (!isLive(entry) || seen.has(entry)) continue;
      seen.add(entry);
      passed += oneEvent;
    }
    return now() + passed;
  };
};

const isLive = (entry: unknown): entry is object =>
  typeof entry === 'object' && entry !== null && (entry as Partial<PushedRecord>).chat_held === false;
