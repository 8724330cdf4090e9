/** What ships as it was worked out at build time, so that no page and no command has to do it again. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { renderValidator } from './validators.ts';

/** In place of a `….validator.ts`, which compiles its schema when it runs, the code that ajv writes for it. */
export const workedOut: Plugin = {
  name: 'worked-out',
  setup({ onLoad }) {
    onLoad({ filter: /\.validator\.ts$/ }, async ({ path }) => ({
      contents: await renderValidator(schemaOf(basename(path, '.validator.ts'))),
      loader: 'js',
    }));
  },
};

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(`schemas/generated/${name}.schema.json`, 'utf8'));
