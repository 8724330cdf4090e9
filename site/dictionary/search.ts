/** Finds entries by what somebody types and ticks. */
import type { Item, Kind } from './entries.ts';

/** Empty means any. */
export interface Query {
  readonly text: string;
  readonly kind: Kind | '';
  readonly vendor: string;
  readonly eventName: string;
  readonly privacy: string;
  /** Only what one thing that happened makes come once. */
  readonly counts: boolean;
}

export const anything: Query = { text: '', kind: '', vendor: '', eventName: '', privacy: '', counts: false };

/** The entries that fit, in their order; every word of the text has to be somewhere in an entry. */
export function search(items: readonly Item[], query: Query): Item[] {
  const parts = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(
    item =>
      (query.kind === '' || item.kind === query.kind) &&
      (query.vendor === '' || item.vendors.some(({ id }) => id === query.vendor)) &&
      (query.eventName === '' || item.eventNames.includes(query.eventName)) &&
      (query.privacy === '' || item.privacy === query.privacy) &&
      (!query.counts || item.countSafe) &&
      parts.every(part => item.text.includes(part)),
  );
}
