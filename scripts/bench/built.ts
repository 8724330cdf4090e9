/** Any script built the way ours is, so that all sides are measured as they would travel and run. */
import { build } from 'esbuild';
import { browserOptions } from '../build/bundles.ts';
import { shrink } from '../build/shrink.ts';

/** Bundles and minifies a text; its imports are found from the project's folder. */
export async function built(contents: string, format: 'iife' | 'esm'): Promise<string> {
  const { outputFiles } = await build({
    ...browserOptions,
    minify: false,
    format,
    stdin: { contents, resolveDir: process.cwd() },
  });
  return shrink(outputFiles[0]!.text);
}
