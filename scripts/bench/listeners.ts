/** Everything that can stand between the chats and the data layer, as the source of a module that exports `listen`. */
import { benches } from '../../bundle/vendors/generated/benches.ts';
import { built } from './built.ts';
import type { ChatPage } from './page.ts';

const chats = Object.values(benches);
const attach = chats.map(({ attach }) => attach).join('\n');
const snippets = chats.map(({ snippet }) => snippet).join('\n');
const boots = chats.map(({ boot = '' }) => boot).join('\n');

/** Ours, without its cap: a benchmark has more events in a minute than a conversation. */
const ours = `
import { start } from './bundle/core/start.ts';
export function listen(page) {
  Object.assign(page, { chatTracker: [{ maxPerMinute: 1e9 }] });
  start(page, 'module');
  ${boots}
}`;

/** What the vendors' guides tell a site to write; whatever was there before is gone. */
const vendorSnippets = `export function listen(page) { ${snippets} }`;

/** The least that leaves callbacks of the site alone: push the name, then call what was there. */
const chaining = `
export function listen(page) {
  const listener = (before, name) => function (native, ...payload) {
    page.dataLayer.push({ event: 'chat', name: name ?? native });
    return before?.call(this, native, ...payload);
  };
  ${attach}
}`;

/** An emitter between the chats and the data layer; `make` is the code that makes one. */
const emitter = (imports: string, make: string) => `
${imports}
export function listen(page) {
  const emitter = ${make};
  emitter.on('chat', ({ name, payload }) => page.dataLayer.push({ event: 'chat', name, payload }));
  const listener = (before, name) => name
    ? payload => emitter.emit('chat', { name, payload })
    : (name, payload) => emitter.emit('chat', { name, payload });
  ${attach}
}`;

export const listeners = {
  'chat-datalayer': ours,
  "the vendors' own snippets": vendorSnippets,
  'a listener that only chains': chaining,
  mitt: emitter("import mitt from 'mitt';", 'mitt()'),
  nanoevents: emitter("import { createNanoEvents } from 'nanoevents';", 'createNanoEvents()'),
} as const;

/** Makes a page hear its chats and push one entry for each event. */
export type Listen = (page: ChatPage) => void;

/** Loads a listener as built: run from the sources, tools would have wrapped every function of it. */
export async function loadListener(source: string): Promise<Listen> {
  const text = await built(source, 'esm');
  const { listen } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return listen;
}
