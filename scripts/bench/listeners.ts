/** Everything that can stand between the chats and the data layer, as the text of a module that exports `listen`. */
import { createRequire } from 'node:module';
import { composeScript } from '../../bundle/composition/script.ts';
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import { benches } from '../../bundle/vendors/generated/benches.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { built } from './built.ts';
import type { ChatPage } from './page.ts';

/** Texts by the name of the side. */
interface Listeners {
  readonly [side: string]: string;
}

const chats = Object.values(benches);
const attach = chats.map(({ attach }) => attach).join('\n');
const snippets = chats.map(({ snippet }) => snippet).join('\n');

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

/** Hands each event of the chats to `take`. */
const taking = (take: string) => `
  const listener = (before, name) => name
    ? payload => ${take}(name, payload)
    : (name, payload) => ${take}(name, payload);
  ${attach}`;

/** An emitter between the chats and the data layer; `make` is the code that makes one. */
const emitter = (imports: string, make: string) => `
${imports}
export function listen(page) {
  const emitter = ${make};
  emitter.on('chat', ({ name, payload }) => page.dataLayer.push({ event: 'chat', name, payload }));
  const emit = (name, payload) => emitter.emit('chat', { name, payload });
  ${taking('emit')}
}`;

/** A collector with the data layer as its only destination. */
const walkeros = `
import { startFlow } from '@walkeros/collector';
export async function listen(page) {
  const push = event => { page.dataLayer.push(event); };
  const { elb } = await startFlow({
    consent: { functional: true },
    destinations: { layer: { code: { type: 'layer', config: {}, push } } },
  });
  const track = (name, payload) => elb('chat ' + name, payload);
  ${taking('track')}
}`;

/** A snippet that is rendered, not bundled. */
export const segmentSnippet = (options: object = {}): string =>
  createRequire(import.meta.url)('@segment/snippet').min({ apiKey: 'bench', ...options });

/** The snippet keeps events in a queue of its own, which is the data layer here. */
const segment = `
export function listen(page) {
  const { document, location } = page;
  const window = page;
  page.analytics = page.dataLayer;
  ${segmentSnippet({ load: false, page: false })}
  const track = (name, payload) => page.analytics.track(name, payload);
  ${taking('track')}
}`;

/** Sources of what others have, with all chats. */
export const others = {
  "the vendors' own snippets": vendorSnippets,
  'a listener that only chains': chaining,
  mitt: emitter("import mitt from 'mitt';", 'mitt()'),
  nanoevents: emitter("import { createNanoEvents } from 'nanoevents';", 'createNanoEvents()'),
  '@segment/snippet': segment,
  '@walkeros/collector': walkeros,
} as const;

/** Our side: the file of the one chat that the events are of. */
export const own = 'chat-datalayer';

/** Without its cap: a benchmark has more events in a minute than a conversation. */
export const uncapped: Settings = { maxPerMinute: 1e9 };

/** The script as it ships, on the page as its window. */
const ours = (script: string, listening: readonly VendorId[], settings: Settings) => `
export function listen(page) {
  const window = page;
  page.chatTracker = [${JSON.stringify({ ...uncapped, ...settings })}];
  ${script}
  ${listening.map(id => benches[id].boot ?? '').join('\n')}
}`;

/** Texts of our sides for this chat. */
export const ownListeners = (id: VendorId, parts: ScriptParts): Listeners => {
  const alone = composeScript(parts, [id]);
  return {
    [own]: ours(alone, [id], {}),
    [`${own}, \`memory: "tab"\``]: ours(alone, [id], { memory: 'tab' }),
    [`${own} with all chats`]: ours(composeScript(parts, vendorIds), vendorIds, {}),
  };
};

/** Texts of what others have. */
export async function otherListeners(): Promise<Listeners> {
  const built = Object.entries(others).map(async ([side, source]) => [side, await builtOnce(source)]);
  return Object.fromEntries(await Promise.all(built));
}

const made = new Map<string, Promise<string>>();

function builtOnce(source: string): Promise<string> {
  const text = made.get(source) ?? built(source, 'esm');
  made.set(source, text);
  return text;
}

/** Makes a page hear its chats and push one entry for each event. */
export type Listen = (page: ChatPage) => void | Promise<void>;

let loaded = 0;

/** Loads a listener anew, as a page would: what another page has called does not count for this one. */
export async function loadListener(text: string): Promise<Listen> {
  const unlikeOthers = Buffer.from(`${text}\n// ${loaded++}`).toString('base64');
  const { listen } = await import(`data:text/javascript;base64,${unlikeOthers}`);
  return listen;
}
