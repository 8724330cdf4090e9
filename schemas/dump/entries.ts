/** What an entry of a data layer is to us. */

/** A record of ours, somebody else's push under our names, or not our business. */
export type Kind = 'record' | 'foreign' | 'other';

/** Keys that only our records have. */
const ownKeys = ['chat_schema', 'chat_vendor', 'chat_native_event'];

/** Under these keys, extensions for data layers keep what was pushed, beside notes of their own. */
const wrapperKeys = ['value', 'data', 'raw', 'payload', 'message', 'entry', 'object', 'detail', 'dataLayer'];

/** Wrappers within wrappers end here. */
const deepest = 3;

/** Tells the kind of an entry. */
export function kindOf(entry: unknown): Kind {
  if (typeof entry !== 'object' || entry === null) return 'other';
  const keys = Object.keys(entry);
  if (keys.some(key => ownKeys.includes(key))) return 'record';
  const { event } = entry as { readonly event?: unknown };
  const isOurs = (name: unknown) => typeof name === 'string' && name.startsWith('chat_');
  return isOurs(event) || keys.some(isOurs) ? 'foreign' : 'other';
}

/** The entry that somebody pushed: without a wrapper around it, and without what GTM has added to it. */
export function unwrapped(entry: unknown): unknown {
  const inner = wrapped(entry, deepest) ?? entry;
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
  const isAdded = kindOf(inner) === 'record' ? isOfGtm : (key: string) => key === 'gtm.uniqueEventId';
  return Object.fromEntries(Object.entries(inner).filter(([key]) => !isAdded(key)));
}

/** What a wrapper says of the visit in which a record came. */
export interface OfVisit {
  readonly visit?: string;
  readonly channel?: string;
}

/** Reads that from beside the record; in a record itself, such keys are foreign. */
export function ofVisit(entry: unknown): OfVisit {
  if (typeof entry !== 'object' || entry === null || kindOf(entry) === 'record') return {};
  const { visit, channel } = entry as { readonly [key: string]: unknown };
  return {
    ...(typeof visit === 'string' && { visit }),
    ...(typeof channel === 'string' && { channel }),
  };
}

/** Whether a key is one of those that GTM adds to entries of the data layer. */
export const isOfGtm = (key: string): boolean => key.startsWith('gtm.');

/** What stands in a wrapper; nothing if it is none: whoever tells of our event twice is not one. */
export function wrapped(entry: unknown, depth = 1): object | undefined {
  if (depth === 0 || typeof entry !== 'object' || entry === null || Array.isArray(entry)) return;
  if (kindOf(entry) === 'record') return;
  const { event, ...notes } = entry as { readonly [key: string]: unknown };
  const inner = wrapperKeys
    .map(key => objectIn(notes[key]))
    .filter(value => value !== undefined)
    .map(value => wrapped(value, depth - 1) ?? value)
    .filter(value => event === undefined || event === (value as { readonly event?: unknown }).event);
  return inner.find(value => kindOf(value) === 'record') ?? (isNamed(event) ? undefined : inner[0]);
}

/** A wrapper with the name of an event may as well be a push that has details. */
const isNamed = (event: unknown): boolean => event !== undefined;

/** Some extensions keep the push as a text. */
function objectIn(value: unknown): object | undefined {
  if (typeof value === 'object' && value !== null) return value;
  if (typeof value !== 'string' || !/^\s*\{/.test(value)) return;
  try {
    return JSON.parse(value);
  } catch {
    return;
  }
}
