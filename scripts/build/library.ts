/** The parts of the package that run in Node: the functions that make files, and the command line. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuiltParts } from '../../template/container/built-parts.ts';
import { googleLoginApart } from './google-login.ts';
import { workedOut } from './worked-out.ts';

/** Each file in `dist`, and where it begins. Its path in the package is in `exports` of `package.json`. */
export const libraries = {
  container: 'scripts/library/container.ts',
  template: 'scripts/library/template.ts',
  script: 'scripts/library/script.ts',
  dictionary: 'scripts/library/dictionary.ts',
  explain: 'bundle/explain/explain.ts',
};

/**
 * Language of what the package exports: no `?.` and `??`, which webpack 4 cannot read. What is no matter of syntax
 * that a bundler has to read stays as it is.
 */
export const packageTarget = {
  target: 'es2019',
  supported: { 'top-level-await': true, 'import-meta': true, 'dynamic-import': true },
} as const;

const cli = 'scripts/cli/main.ts';

/** Bundles them; what they share lies in `chunks`. The given parts go in, so that nothing is read at run time. */
export async function renderLibraries(parts: BuiltParts): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { ...libraries, cli },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    ...packageTarget,
    charset: 'utf8',
    external: ['commander', 'playwright-core', '@playwright/test'],
    plugins: [workedOut, googleLoginApart],
    define: { builtParts: JSON.stringify(parts) },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // A linked folder of packages would have another path, and with it chunks of another name.
    preserveSymlinks: true,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    write: false,
    logLevel: 'silent',
  });
  const below = `${join(process.cwd(), 'dist')}/`;
  return new Map(outputFiles.map(({ path, text }) => [path.slice(below.length).replaceAll('\\', '/'), text]));
}
