import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Where the browser side of the tests is built to; not committed. */
export const harnessFile = 'e2e/build/harness.js';

/** Bundles the simulated widgets and the stand-in for GTM for the pages of the tests. */
export default async function buildHarness(): Promise<void> {
  await build({
    entryPoints: ['e2e/pages/harness.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minifyWhitespace: true,
    minifySyntax: true,
    outfile: harnessFile,
    logLevel: 'error',
  });
}

/**
 * The harness as a script with which each document of an origin begins: a browser that need not fetch it compiles it
 * once for all frames and pages of a process. Frames without an address, such as those of a widget, stay empty.
 */
export const harnessOn = (origin: string): string =>
  `'use strict'; if (location.origin === '${origin}') {\n${readFileSync(harnessFile, 'utf8')}}`;
