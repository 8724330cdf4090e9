/** A model of a page for tests: what its listener counts, and what becomes of each record on the way. */
import type { Counts } from '../../../schemas/src/status.ts';

/** What becomes of one event of a chat. */
export type EventOutcome = 'ignored' | 'capped' | 'kept' | 'filtered' | 'copied' | 'repeated' | 'late';

/** The page after all its events, in the model's own sums. */
export interface Modelled {
  readonly counts: Counts;
  /** Numbers of the records that stand in the data layer, in its order; `isSame` for the very object once more. */
  readonly layer: readonly { readonly seq: number; readonly isSame: boolean }[];
  readonly lost: number;
  readonly doubled: readonly number[];
}

/** Plays the events one after the other; the data layer is declared anew before the event of that number. */
export function play(fates: readonly EventOutcome[], declaredAnewBefore = -1): Modelled {
  const counts = { heard: 0, pushed: 0, held: 0, dropped: 0, ignored: 0 };
  const handed: number[] = [];
  let layer: { seq: number; isSame: boolean }[] = [];
  const late: number[] = [];
  let seq = 0;
  for (const [at, fate] of fates.entries()) {
    if (at === declaredAnewBefore) layer = [];
    counts.heard++;
    if (fate === 'ignored') {
      counts.ignored++;
      continue;
    }
    seq++;
    if (fate === 'capped') {
      counts.dropped++;
      continue;
    }
    counts.pushed++;
    handed.push(seq);
    if (fate === 'late') late.push(seq);
    if (['kept', 'copied', 'repeated'].includes(fate)) layer.push({ seq, isSame: false });
    if (['copied', 'repeated'].includes(fate)) layer.push({ seq, isSame: fate === 'repeated' });
  }
  // A tool that waits hands everything on in the end.
  layer = [...layer, ...late.map(seq => ({ seq, isSame: false }))];
  const times = (seq: number) => layer.filter(entry => entry.seq === seq).length;
  return {
    counts,
    layer,
    lost: handed.filter(seq => times(seq) === 0).length,
    doubled: handed.filter(seq => times(seq) > 1),
  };
}
