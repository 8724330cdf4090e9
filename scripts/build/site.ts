/** The site: plain files that work in any folder, also when they are opened from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { renderConfigurator } from '../../site/configurator/render.ts';
import { renderDictionary } from '../../site/dictionary/render.ts';
import { type Guide, guidePage } from '../../site/guides/guide.ts';
import { sectionsOf } from '../../site/guides/guide-html.ts';
import { renderGuide } from '../../site/guides/render.ts';
import { renderInspector } from '../../site/inspector/render.ts';
import { renderLanding } from '../../site/landing/render.ts';
import { fileIn, languagesOf } from '../../site/language/languages.ts';
import { renderPrivacy } from '../../site/privacy/render.ts';
import type { BuiltParts } from '../../template/container/built-parts.ts';
import { browserOptions } from './bundles.ts';
import { renderTexts, textsOfPage } from './texts.ts';
import { workedOut } from './worked-out.ts';

/** Pages by their file in `dist/site`. */
const pages = {
  'index.html': renderLanding,
  'configurator.html': renderConfigurator,
  'inspector.html': renderInspector,
  'dictionary.html': renderDictionary,
  'privacy.html': renderPrivacy,
};

/** What the pages load. */
const entryPoints = [
  { out: 'language', in: 'site/language/main.ts' },
  { out: 'frame', in: 'site/look/frame.css' },
  { out: 'landing', in: 'site/landing/landing.css' },
  { out: 'configurator', in: 'site/configurator/configurator.css' },
  { out: 'inspector', in: 'site/inspector/main.tsx' },
  { out: 'inspector', in: 'site/inspector/inspector.css' },
  { out: 'privacy', in: 'site/privacy/privacy.css' },
  { out: 'dictionary', in: 'site/dictionary/main.tsx' },
  { out: 'dictionary', in: 'site/dictionary/dictionary.css' },
  { out: 'guides', in: 'site/guides/main.tsx' },
  { out: 'guides', in: 'site/guides/guides.css' },
];

/** Scripts of pages that are there in several languages: the texts come from a script of their own, before them. */
const translated = [{ out: 'configurator', in: 'site/configurator/main.tsx' }];

/** The style sheet of the privacy page, as the page itself loads it. */
export async function privacyStyleSheet(): Promise<string> {
  const { outputFiles } = await build({ ...browserOptions, entryPoints: ['site/privacy/privacy.css'] });
  return outputFiles[0]!.text;
}

/**
 * The files of `dist/site` by name. The configurator carries the parts in its script, since a
 * page that is opened from disk can fetch nothing. Throws esbuild's error when a source does not compile.
 */
export async function renderSite(parts: BuiltParts): Promise<Map<string, string>> {
  const guides = readGuides();
  const options = {
    ...browserOptions,
    format: 'iife' as const,
    outdir: 'dist/site',
    define: {
      SITE_PARTS: JSON.stringify(parts),
      GUIDE_SECTIONS: JSON.stringify(guides.flatMap(sectionsOf)),
    },
  };
  const built = await Promise.all([
    build({ ...options, entryPoints, plugins: [workedOut] }),
    build({ ...options, entryPoints: translated, plugins: [workedOut, textsOfPage] }),
  ]);
  return new Map([
    ...Object.entries(pages).flatMap(([file, render]) =>
      languagesOf(file).map(language => [fileIn(file, language), render(dictionary, language)] as const),
    ),
    ...guides.map(guide => [guidePage(guide.name), renderGuide(guide)] as const),
    ...built.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path, text }) => [basename(path), text] as const),
    ),
    ...(await renderTexts()),
  ]);
}

/** The pictures that guides show, which lie in `docs`. */
export const guidePictures = (): string[] => [
  ...new Set(
    readGuides().flatMap(({ markdown }) =>
      [...markdown.matchAll(/\]\(([\w-]+\.png)\)/g)].map(([, file]) => file!),
    ),
  ),
];

/** Every file of `docs`. */
const readGuides = (): Guide[] =>
  readdirSync('docs')
    .filter(file => file.endsWith('.md'))
    .map(file => ({ name: basename(file, '.md'), markdown: readFileSync(join('docs', file), 'utf8') }));
