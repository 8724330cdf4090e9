import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/browser.js';
import { findEngines, type Present, profiles } from './matrix.ts';

// Every worker loads this file; only the first has to look for browsers.
process.env.CHAT_DATALAYER_ENGINES ??= JSON.stringify(await findEngines());
const present: Present = JSON.parse(process.env.CHAT_DATALAYER_ENGINES);
if (!present.chromium) {
  throw new Error('No Chromium starts. `npm test` installs one, or set CHROMIUM_PATH to the path of one.');
}
// Specs that start a Chromium of their own take a whole one: a headless shell keeps no pages and shows no PDF.
process.env.CHAT_DATALAYER_WHOLE_BROWSER ??= JSON.stringify(await findBrowser());

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  globalSetup: './build-harness.ts',
  workers: 2,
  // A machine that has other things to do is no failure.
  timeout: 120_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  projects: profiles.flatMap(({ name, engine, device, specs, tests }) => {
    const launchOptions = present[engine];
    if (!launchOptions) return [];
    return [
      {
        name,
        use: { ...device, launchOptions },
        ...(specs && { testMatch: specs.map(spec => `**/${spec}`) }),
        ...(tests && { grep: tests }),
      },
    ];
  }),
});
