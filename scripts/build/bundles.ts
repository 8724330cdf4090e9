/** The three builds of the bundle. */
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { minify } from 'terser';
import { workedOut } from './worked-out.ts';

/** One file to bundle. */
export interface Bundle {
  /** File in `dist`. */
  readonly file: string;
  readonly entry: string;
  readonly format: 'iife' | 'esm';
}

export const bundles = {
  standard: { file: 'chat-datalayer.js', entry: 'bundle/main.ts', format: 'iife' },
  debug: { file: 'chat-datalayer.debug.js', entry: 'bundle/debug/main.ts', format: 'iife' },
  module: { file: 'chat-datalayer.mjs', entry: 'bundle/module.ts', format: 'esm' },
} as const satisfies { [name: string]: Bundle };

/** Names by which only the parts of the script know each other: nothing outside uses them, so they ship shortened. */
export const innerNames = /^_[a-z]/;

/** How every script for browsers is built: syntax that is old enough for them all. */
export const browserOptions = {
  bundle: true,
  minify: true,
  target: 'es2018',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** A built script, and the names of the sources that went into it. */
export interface Built {
  readonly text: string;
  readonly inputs: readonly string[];
}

const made = new Map<string, Promise<Built>>();

/**
 * Bundles one build, once for all who ask in this process. Throws esbuild's error, with file and line, when the source
 * does not compile.
 */
export function bundle({ entry, format }: Bundle): Promise<Built> {
  const key = `${format} of ${entry}`;
  const built = made.get(key) ?? bundleAnew(entry, format);
  made.set(key, built);
  return built;
}

async function bundleAnew(entry: string, format: Bundle['format']): Promise<Built> {
  const { outputFiles, metafile } = await build({
    ...browserOptions,
    minify: false,
    // Makes one kind of declaration of two, which Terser leaves apart.
    minifySyntax: true,
    mangleProps: innerNames,
    entryPoints: [entry],
    format,
    plugins: [workedOut],
  });
  const text = outputFiles[0]!.text;
  const joinable = format === 'iife' ? `;${await shrink(strictInside(text))}` : await shrink(text);
  return { text: joinable, inputs: shipped(metafile) };
}

/**
 * Moves strict mode from the head of a script into its function. At the head of a file it would hold for what others
 * join behind, and be lost behind what others join in front; the semicolon in front of all ends what those left open.
 */
function strictInside(script: string): string {
  return script.replace(/^"use strict";\n\(\(\) => \{/, '(() => {\n"use strict";');
}

/** Terser takes some 5 % more off a bundle than esbuild's own minifier: measured in brotli, on this bundle. */
export async function shrink(text: string): Promise<string> {
  const { code } = await minify(text, {
    ecma: 2018,
    toplevel: true,
    compress: { passes: 9, hoist_funs: true, unsafe_arrows: true, pure_getters: true, unsafe_proto: true },
  });
  return code!;
}

/** Sources of which at least one byte is in the output. */
function shipped({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}
