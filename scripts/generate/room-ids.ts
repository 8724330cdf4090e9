/** The rooms of the chats: found by their folders, so that a new chat is one new folder. */
import { readdirSync } from 'node:fs';

const rooms = new URL('../../bundle/vendors/', import.meta.url);

/** Ids of all chats, in alphabetical order. */
export function roomIds(): string[] {
  return readdirSync(rooms, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !['generated', 'room'].includes(entry.name))
    .map(entry => entry.name)
    .sort();
}
