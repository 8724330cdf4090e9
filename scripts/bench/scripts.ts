/** Scripts that a page may load besides ours, each started as its guide says, built the way ours is. */
import { createRequire } from 'node:module';
import { composeScript } from '../../bundle/composition/script.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { benches } from '../../bundle/vendors/generated/benches.ts';
import { bundle, bundles } from '../build/bundles.ts';
import { scriptParts } from '../build/script-parts.ts';
import { built } from './built.ts';
import { listeners } from './listeners.ts';

/** Listens at once; what chats define before is an empty object or nothing. */
const started = (name: keyof typeof listeners) =>
  `${listeners[name].replace('export ', '')}\nlisten(Object.assign(window, ${emptyObjects}));`;

/** The objects that chats define before anybody listens, emptied of what needs the chat. */
const emptyObjects = `{${Object.values(benches)
  .flatMap(({ globals }) => Object.entries(globals() as object))
  .flatMap(([name, value]) => (typeof value === 'object' && !Array.isArray(value) ? [`${name}: {}`] : []))
  .join(', ')}}`;

const sources: { readonly [name: string]: string } = {
  ...Object.fromEntries(
    (Object.keys(listeners) as (keyof typeof listeners)[])
      .filter(name => name !== 'chat-datalayer')
      .map(name => [name, started(name)]),
  ),
  'data-layer-helper': `
    import 'data-layer-helper/dist/data-layer-helper.js';
    new DataLayerHelper((window.dataLayer = window.dataLayer || []), () => {});`,
  'web-vitals': `
    import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals';
    for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(metric => window.dataLayer.push(metric));`,
  '@walkeros/collector': `
    import { startFlow } from '@walkeros/collector';
    startFlow({ consent: { functional: true } });`,
};

/** A snippet that is rendered, not bundled. */
const rendered = (): string => createRequire(import.meta.url)('@segment/snippet').min({ apiKey: 'bench' });

/** Texts by name: the builds of the bundle, and the script with each chat alone. */
export async function ownScripts(): Promise<{ [name: string]: string }> {
  const texts = Object.values(bundles).map(async one => [one.file, (await bundle(one)).text]);
  const parts = await scriptParts();
  const alone = dictionary.vendors.map(({ id, shortLabel }) => [
    `with ${shortLabel} alone`,
    composeScript(parts, [id]),
  ]);
  return Object.fromEntries([...(await Promise.all(texts)), ...alone]);
}

/** Texts by name: everybody else's. */
export async function otherScripts(): Promise<{ [name: string]: string }> {
  const texts = Object.entries(sources).map(async ([name, source]) => [name, await built(source, 'iife')]);
  return { ...Object.fromEntries(await Promise.all(texts)), '@segment/snippet': rendered() };
}
