import type { Unread } from './unread.ts';

/** Values that decide which word comes, as `facts.ts` of a chat reads them: no field holds them, and nobody misses one. */
export const weighed: readonly Omit<Unread, 'says'>[] = [
  { vendor: 'loyjoy', native: /^message_received$/, path: 'type' },
  // The capture asks for it with each event, and most have none.
  { vendor: 'usercom', native: /^on/, path: 'isAdmin' },
];
