/** Finds entries of a dump that grows, without ever holding the page up. */
import type { Dump, DumpEntry } from './dump.ts';

/** Which entries are wanted. */
export type Wanted = 'all' | 'record' | 'bad' | 'foreign' | 'hit' | 'other';

/** A search that has come so far. */
export interface Search {
  readonly found: readonly DumpEntry[];
  /** Goes on for one slice; tells whether it has seen everything that is there. */
  step(): boolean;
}

/** Looked at between two glances at the clock. */
const stride = 256;
const longest = 8;

/** Begins to look for a text, in whatever case, among the wanted entries. */
export function searchIn(
  { entries }: Pick<Dump, 'entries'>,
  text: string,
  wanted: Wanted,
  now: () => number = () => performance.now(),
): Search {
  const pattern = new RegExp(text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
  const found: DumpEntry[] = [];
  let at = 0;
  return {
    found,
    step: () => {
      const until = now() + longest;
      while (at < entries.length && now() < until) {
        for (const end = Math.min(at + stride, entries.length); at < end; at++) {
          const entry = entries[at]!;
          if (isWanted(entry, wanted) && pattern.test(entry.piece.text ?? '')) found.push(entry);
        }
      }
      return at === entries.length;
    },
  };
}

const isWanted = ({ kind, isBad }: DumpEntry, wanted: Wanted): boolean =>
  wanted === 'all' || (wanted === 'bad' ? isBad : wanted === kind);
