/** The site: plain files that work in any folder, also when they are opened from disk. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import type { SiteParts } from '../../site/configurator/parts.ts';
import { renderLanding } from '../../site/landing/render.ts';
import { framed } from '../../site/look/frame.ts';
import { renderPrivacy } from '../../site/privacy/render.ts';
import { browserOptions } from './bundles.ts';

/** Pages by their file in `dist/site`. */
const pages: { readonly [file: string]: () => string } = {
  'index.html': () => renderLanding(read('site/landing/index.html')),
  'configurator.html': () => read('site/configurator/index.html'),
  'inspector.html': () => read('site/inspector/index.html'),
  'dictionary.html': () => read('site/dictionary/index.html'),
  'privacy.html': () => renderPrivacy(dictionary),
};

/** What the pages load. */
const entryPoints = [
  { out: 'frame', in: 'site/look/frame.css' },
  { out: 'landing', in: 'site/landing/landing.css' },
  { out: 'configurator', in: 'site/configurator/main.tsx' },
  { out: 'configurator', in: 'site/configurator/configurator.css' },
  { out: 'inspector', in: 'site/inspector/main.tsx' },
  { out: 'inspector', in: 'site/inspector/inspector.css' },
  { out: 'privacy', in: 'site/privacy/privacy.css' },
  { out: 'dictionary', in: 'site/dictionary/main.tsx' },
  { out: 'dictionary', in: 'site/dictionary/dictionary.css' },
];

/**
 * The files of `dist/site` by name. The configurator carries the parts in its script, since a
 * page that is opened from disk can fetch nothing. Throws esbuild's error when a source does not compile.
 */
export async function renderSite(parts: SiteParts): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...browserOptions,
    entryPoints,
    format: 'iife',
    outdir: 'dist/site',
    define: { SITE_PARTS: JSON.stringify(parts) },
  });
  return new Map([
    ...Object.entries(pages).map(([file, render]) => [file, framed(render(), file)] as const),
    ...outputFiles.map(({ path, text }) => [basename(path), text] as const),
  ]);
}

const read = (path: string) => readFileSync(path, 'utf8');
