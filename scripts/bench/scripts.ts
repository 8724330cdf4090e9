/** Scripts that a page may load, each started as its guide says, built the way ours is. */
import { composeScript } from '../../bundle/composition/script.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { benches } from '../../bundle/vendors/generated/benches.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { bundle, bundles, fileOf } from '../build/bundles.ts';
import { scriptParts } from '../build/script-parts.ts';
import { built } from './built.ts';
import { others, segmentSnippet } from './listeners.ts';

/** Texts by name. */
export interface Scripts {
  readonly [name: string]: string;
}

/** The script of a moderate size that many pages carry: the neighbour of all others. */
export const neighbour = 'web-vitals';

/** The script with several chats, and how many: as many as it had in the beginning. */
export const several = 3;
export const withSeveral = `${bundles.standard.file} for ${several} chats`;

/** Listens at once; what chats define before is an empty object or nothing. */
const started = (source: string) =>
  `${source.replace('export ', '')}\nlisten(Object.assign(window, ${emptyObjects}));`;

/** The objects that chats define before anybody listens, emptied of what needs the chat. */
const emptyObjects = `{${Object.values(benches)
  .flatMap(({ globals }) => Object.entries(globals() as object))
  .flatMap(([name, value]) => (typeof value === 'object' && !Array.isArray(value) ? [`${name}: {}`] : []))
  .join(', ')}}`;

const sources: Scripts = {
  ...Object.fromEntries(Object.entries(others).map(([name, source]) => [name, started(source)])),
  'data-layer-helper': `
    import 'data-layer-helper/dist/data-layer-helper.js';
    new DataLayerHelper((window.dataLayer = window.dataLayer || []), () => {});`,
  [neighbour]: `
    import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals';
    for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(metric => window.dataLayer.push(metric));`,
};

/** The builds of the bundle, and the script of chosen chats. */
export async function ownScripts(): Promise<Scripts> {
  const texts = Object.values(bundles).map(async one => [one.file, (await bundle(one)).text]);
  const parts = await scriptParts();
  return {
    ...Object.fromEntries(dictionary.vendors.map(({ id }) => [fileOf(id), composeScript(parts, [id])])),
    [withSeveral]: composeScript(parts, vendorIds.slice(0, several)),
    ...Object.fromEntries(await Promise.all(texts)),
  };
}

/** Everybody else's. */
export async function otherScripts(): Promise<Scripts> {
  const texts = Object.entries(sources).map(async ([name, source]) => [name, await built(source, 'iife')]);
  return { ...Object.fromEntries(await Promise.all(texts)), '@segment/snippet': segmentSnippet() };
}

/** As a page has them that can be installed on: the files with all chats are told to listen to all. */
export function installable(own: Scripts): Scripts {
  const { [bundles.module.file]: _, ...classic } = own;
  const chosen = `window.chatTracker=[${JSON.stringify({ vendors: vendorIds })}]`;
  const filesWithAll: readonly string[] = [bundles.standard.file, bundles.debug.file];
  return Object.fromEntries(
    Object.entries(classic).map(([name, text]) => [name, filesWithAll.includes(name) ? chosen + text : text]),
  );
}
