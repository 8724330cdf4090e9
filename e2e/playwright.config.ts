import { defineConfig } from '@playwright/test';
import { findBrowser, launchFlags } from '../scripts/browser.js';

// Every worker loads this file; only the first has to look for a browser.
process.env.CHAT_DATALAYER_BROWSER ??= JSON.stringify(await findBrowser());
if (process.env.CHAT_DATALAYER_BROWSER === 'undefined') {
  throw new Error('No Chromium starts. `npm test` installs one, or set CHROMIUM_PATH to the path of one.');
}

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  globalSetup: './build-harness.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: { ...JSON.parse(process.env.CHAT_DATALAYER_BROWSER), args: launchFlags },
  },
});
