import type { Unread } from '../room/unread.ts';

/** The messenger tells the page that there was a message, never what it says. */
export const unread: Unread = { neverRead: [], deciding: [] };
