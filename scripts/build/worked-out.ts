/** What ships as it was worked out at build time, so that no page and no command has to do it again. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { problems } from '../../bundle/dictionary/problems.ts';
import { renderValidator } from './validators.ts';

const dictionaryFile = resolve('bundle/dictionary/dictionary.ts');

/** In place of each such module, what it comes to. */
export const workedOut: Plugin = {
  name: 'worked-out',
  setup({ onLoad }) {
    // It compiles its schema when it runs; here is the code that ajv writes for it.
    onLoad({ filter: /\.validator\.ts$/ }, async ({ path }) =>
      script(await renderValidator(schemaOf(basename(path, '.validator.ts')))),
    );
    onLoad({ filter: /\bbundle[\\/]dictionary[\\/]dictionary\.ts$/ }, () =>
      script(`export const dictionary = ${JSON.stringify(dictionary)};`),
    );
    onLoad({ filter: /\bbundle[\\/]dictionary[\\/]problems\.ts$/ }, () =>
      script(`export const problems = ${JSON.stringify(problems)};`),
    );
    // The fields of the contract are among those of the dictionary, and need not ship twice.
    onLoad({ filter: /\bschemas[\\/]dictionary[\\/]fields\.ts$/ }, () =>
      script(
        `import { dictionary } from ${JSON.stringify(dictionaryFile)};\nexport const { fields } = dictionary;`,
      ),
    );
  },
};

const script = (contents: string): OnLoadResult => ({ contents, loader: 'js' });

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(`schemas/generated/${name}.schema.json`, 'utf8'));
