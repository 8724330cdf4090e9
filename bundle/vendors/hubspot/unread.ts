import type { Unread } from '../room/unread.ts';

/** The chat hands over nothing but what fields hold, and fixed sentences. */
export const unread: Unread = { neverRead: [], deciding: [] };
