/** The texts of pages that are there in several languages: a script for each language, which a page loads before its own. */
import { basename, dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import * as schemas from '../../schemas/language/texts.ts';
import { type Language, languageNames, textsFile } from '../../site/language/languages.ts';
import * as site from '../../site/language/texts.ts';
import * as template from '../../template/language/texts.ts';
import { browserOptions } from './bundles.ts';

/** The modules that hold texts, by the folder that each is for. */
const modules = { schemas, template, site };

/** The folders of the languages, in each of the above. */
const folders: { readonly [language in Language]: string } = { en: 'english', de: 'german' };

/** Where the script with the texts puts them. */
const global = 'chatDatalayerTexts';

/** In place of the modules that hold texts, those that the page has loaded. */
export const textsOfPage: Plugin = {
  name: 'texts-of-page',
  setup({ onLoad }) {
    onLoad({ filter: /\blanguage[\\/]texts\.ts$/ }, ({ path }) => {
      const folder = basename(dirname(dirname(path))) as keyof typeof modules;
      const names = Object.keys(modules[folder]).join(', ');
      return { contents: `export const { ${names} } = ${global}.${folder};`, loader: 'js' };
    });
  },
};

/** The scripts with the texts, by file. */
export const renderTexts = (): Promise<(readonly [file: string, text: string])[]> =>
  Promise.all((Object.keys(languageNames) as Language[]).map(renderLanguage));

async function renderLanguage(language: Language): Promise<readonly [file: string, text: string]> {
  const names = Object.keys(modules);
  const imports = names.map(
    name => `import * as ${name} from './${name}/language/${folders[language]}/texts.ts';`,
  );
  const { outputFiles } = await build({
    ...browserOptions,
    stdin: {
      contents: `${imports.join('\n')}\nglobalThis.${global} = { ${names.join(', ')} };`,
      resolveDir: '.',
    },
    format: 'iife',
  });
  return [textsFile(language), outputFiles[0]!.text];
}
