/** What an entry of a data layer is to us. */

/** A record of ours, somebody else's push under our names, or none of our business. */
export type Kind = 'record' | 'foreign' | 'other';

/** Keys that only our records have. */
const ownKeys = ['chat_schema', 'chat_vendor', 'chat_native_event'];

/** Tells the kind of an entry. */
export function kindOf(entry: unknown): Kind {
  if (typeof entry !== 'object' || entry === null) return 'other';
  const keys = Object.keys(entry);
  if (keys.some(key => ownKeys.includes(key))) return 'record';
  const { event } = entry as { readonly event?: unknown };
  const isOurs = (name: unknown) => typeof name === 'string' && name.startsWith('chat_');
  return isOurs(event) || keys.some(isOurs) ? 'foreign' : 'other';
}

/** The entry that somebody pushed: GTM wraps it in `value` and numbers it. */
export function unwrapped(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  const { value, event } = entry as { readonly value?: unknown; readonly event?: unknown };
  const isWrapper =
    event === undefined && typeof value === 'object' && value !== null && kindOf(entry) === 'other';
  const inner = isWrapper ? value : entry;
  const { 'gtm.uniqueEventId': _, ...rest } = inner as { 'gtm.uniqueEventId'?: unknown };
  return Array.isArray(inner) ? inner : rest;
}
