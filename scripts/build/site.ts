/** The site: plain files that work in any folder, also when they are opened from disk. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { renderPrivacy } from '../../bundle/privacy/render.ts';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { browserOptions } from './bundles.ts';

const page = 'bundle/inspector/index.html';

/** What the pages load of their own; the debug build, which the inspector loads before, comes from the bundles. */
const entryPoints = [
  { out: 'inspector', in: 'bundle/inspector/main.tsx' },
  { out: 'inspector', in: 'bundle/inspector/inspector.css' },
  { out: 'privacy', in: 'bundle/privacy/privacy.css' },
];

/** The files of `dist/site` by name, but for the debug build. Throws esbuild's error when a source does not compile. */
export async function renderSite(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...browserOptions,
    entryPoints,
    format: 'iife',
    outdir: 'dist/site',
  });
  return new Map([
    [basename(page), readFileSync(page, 'utf8')],
    ['privacy.html', renderPrivacy(dictionary)],
    ...outputFiles.map(({ path, text }) => [basename(path), text] as const),
  ]);
}
