/** Names and payloads as chats hand them over, spoilt. */
import { dictionary } from '../dictionary/dictionary.ts';
import { define } from './access.ts';
import { cutsOf, hugeText } from './huge.ts';
import { countKind, type HostilePage, type Make } from './page.ts';
import type { Bag } from './realm.ts';
import { text, value } from './value.ts';

const natives = dictionary.vendors.flatMap(({ events }) => events.map(({ name }) => name));

/** A native name that some chat has. */
export const knownNative = (page: HostilePage): string => page.random.pick(natives);

/** A native name: mostly a known one, sometimes anything. */
export function native(page: HostilePage): unknown {
  const dice = page.random.below(10);
  return dice < 7 ? knownNative(page) : dice < 9 ? text(page) : value(page);
}

/** What a payload is made of. */
export interface PayloadPlan {
  /** Keys that the bundle reads, and some others. */
  readonly keys: readonly string[];
  /** Makes the values; without it they are any. */
  readonly fill?: Make | undefined;
  /** The key under which sites put values of their own. */
  readonly nested?: string;
}

/** A payload with such keys, values by chance; one in three is no such thing at all. */
export function spoiltPayload(page: HostilePage, { keys, fill = value, nested }: PayloadPlan): unknown {
  if (page.random.percent(30)) return fill(page);
  const filled = page.random.percent(50) ? page.realm.object() : ({} as Bag);
  for (const key of keys) {
    if (!page.random.percent(60)) continue;
    define(filled, key, key === nested ? { a: fill(page), b: { c: fill(page) } } : fill(page));
  }
  return page.random.percent(10) ? Object.freeze(filled) : filled;
}

export const hugeKind = 'huge text';

/** Gives cuts of one new huge text. */
export function hugeValues(page: HostilePage): Make {
  countKind(page, hugeKind);
  const cuts = cutsOf(hugeText(page.number));
  return () => page.random.pick(cuts);
}
