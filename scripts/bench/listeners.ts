/** Everything that can stand between the chats and the data layer. */
import { built } from './built.ts';
import type { ChatPage } from './page.ts';

/** Each side by its file in `competitors`. */
export const listeners = {
  'chat-datalayer': 'chat-datalayer',
  "the vendors' own snippets": 'vendor-snippets',
  'a listener that only chains': 'chaining-only',
  mitt: 'mitt',
  nanoevents: 'nanoevents',
} as const;

/** Makes a page hear its chats and push one entry for each event. */
export type Listen = (page: ChatPage) => void;

/** Loads a side as built: run from the sources, tools would have wrapped every function of it. */
export async function loadListener(file: string): Promise<Listen> {
  const text = await built(`export { listen } from './scripts/bench/competitors/${file}.ts';`, 'esm');
  const { listen } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return listen;
}
