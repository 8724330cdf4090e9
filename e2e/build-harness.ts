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
