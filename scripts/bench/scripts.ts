/** Scripts that a page may load besides ours, each started as its guide says, built the way ours is. */
import { createRequire } from 'node:module';
import { bundle, bundles } from '../build/bundles.ts';
import { built } from './built.ts';

const side = (name: string) =>
  `import { listen } from './scripts/bench/competitors/${name}.ts'; listen(Object.assign(window, { civchat: {} }));`;

const sources: { readonly [name: string]: string } = {
  "the vendors' own snippets": side('vendor-snippets'),
  'a listener that only chains': side('chaining-only'),
  mitt: side('mitt'),
  nanoevents: side('nanoevents'),
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

/** Texts by name: the builds of the bundle. */
export async function ownScripts(): Promise<{ [name: string]: string }> {
  const texts = Object.values(bundles).map(async one => [one.file, (await bundle(one)).text]);
  return Object.fromEntries(await Promise.all(texts));
}

/** Texts by name: everybody else's. */
export async function otherScripts(): Promise<{ [name: string]: string }> {
  const texts = Object.entries(sources).map(async ([name, source]) => [name, await built(source, 'iife')]);
  return { ...Object.fromEntries(await Promise.all(texts)), '@segment/snippet': rendered() };
}
