/** The whole build: everything in `dist`, made anew. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeScript } from '../../bundle/composition/script.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { renderAnalystKit } from '../../schemas/analyst/kit.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { renderSampleReport } from '../../site/sample/render.ts';
import { sampleReports } from '../../site/sample/sample-reports.ts';
import { fileParts } from '../../template/container/built-parts.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { renderGallery } from '../../template/gallery/gallery.ts';
import { contracts } from '../generate/schemas.ts';
import { templateParts } from '../generate/template-parts.ts';
import { bundle, bundles, fileOf } from './bundles.ts';
import { commonJs } from './commonjs.ts';
import { renderDataform } from './dataform.ts';
import { googleLogin, renderGoogleLogin } from './google-login.ts';
import { renderInlineGtm, renderLoadingGtm } from './gtm.ts';
import { renderLibraries } from './library.ts';
import { type FileSizes, measure, renderManifest } from './manifest.ts';
import { scriptParts } from './script-parts.ts';
import { guidePictures, privacyStyleSheet, renderSite } from './site.ts';
import { declarations } from './types.ts';
import { renderValidator, renderValidatorTypes } from './validators.ts';

/** Builds everything into `dist` and tells the sizes of what was made. */
export async function buildAll(): Promise<FileSizes> {
  const files = await renderAll();
  rmSync('dist', { recursive: true, force: true });
  for (const [path, text] of files) write(join('dist', path), text);
  for (const picture of guidePictures()) copyFileSync(join('docs', picture), join('dist/site', picture));
  const sizes = measure(files);
  const scripts = {
    bundle: files.get(bundles.standard.file)!,
    ...Object.fromEntries(vendorIds.map(id => [id, files.get(fileOf(id))!])),
  };
  write('dist/manifest.json', renderManifest(dictionary.version, sizes, scripts));
  return sizes;
}

/** Every file of `dist` by its path there, but for the manifest. */
async function renderAll(): Promise<Map<string, string>> {
  const [script, standard, debug, module, chats, privacyStyle] = await Promise.all([
    scriptParts(),
    bundle(bundles.standard),
    bundle(bundles.debug),
    bundle(bundles.module),
    bundle(bundles.chats),
    privacyStyleSheet(),
  ]);
  const template = templateParts();
  const parts = { template, script, privacyStyle };
  const made = fileParts(parts);
  const libraries = await renderLibraries(parts);
  const site = await renderSite(parts);
  const imported = new Map([
    [bundles.module.file, module.text],
    [bundles.chats.file, chats.text],
    ...libraries,
    ...(await schemaFiles()),
    ...declarations(),
  ]);
  return new Map([
    [bundles.standard.file, standard.text],
    ...script.chats.map(id => [fileOf(id), composeScript(script, [id])] as const),
    [bundles.debug.file, debug.text],
    ...imported,
    ...(await commonJs(imported)),
    [googleLogin.file, await renderGoogleLogin()],
    ...[...renderLoadingGtm(dictionary, template), ...renderInlineGtm(dictionary, made)].map(
      ([name, text]) => [`gtm/${name}`, text] as const,
    ),
    ...Object.entries(renderGallery(dictionary, template, read('LICENSE'))).map(
      ([name, text]) => [`gallery/${name}`, text] as const,
    ),
    ...[...renderAnalystKit({ dictionary, defaultParameters })].map(
      ([name, text]) => [`analyst/${name}`, text] as const,
    ),
    ...(await renderDataform({ dictionary, defaultParameters })),
    ['analyst/sample-report.html', renderSampleReport(await sampleReports(dictionary))],
    ...[...site].map(([name, text]) => [`site/${name}`, text] as const),
  ]);
}

/** The committed schemas and their validators, with types that find the contract where the package has it. */
async function schemaFiles(): Promise<[string, string][]> {
  const files = contracts.map(async ({ name, type, source }): Promise<[string, string][]> => {
    const schema = read(`schemas/generated/${name}.schema.json`);
    return [
      [`schemas/${name}.schema.json`, schema],
      [`schemas/${name}.validator.js`, await renderValidator(JSON.parse(schema))],
      [
        `schemas/${name}.validator.d.ts`,
        renderValidatorTypes(type, `../types/${source.replace(/\.ts$/, '.js')}`),
      ],
    ];
  });
  return (await Promise.all(files)).flat();
}

const read = (path: string) => readFileSync(path, 'utf8');

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
