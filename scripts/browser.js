/** Which Chromium the tests use. Plain JavaScript, since the setup asks before anything is compiled. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const unwanted = [
  // Whole renderers for the address bar that nobody sees and for a page that may come: half of what a tab costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  // A new frame of the browser for each document, which no page can tell from one that stays: a third of what it costs to go on.
  'RenderDocument',
  // Chromium takes the last list of features alone: what Playwright switches off and a page can notice stays off.
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Quiet, lean, and safe to run as root in a container. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  `--disable-features=${unwanted}`,
];

/**
 * The first browser that really starts: the one named by CHROMIUM_PATH, Playwright's own, then an installed Chrome or
 * Chromium. Gives launch options for Playwright, or undefined when none starts. A headless shell has the same pages as
 * the browser, but no windows to paint around them, which takes half of the time that a new page needs.
 * @param {{ shellFirst?: boolean }} [preference]
 */
export async function findBrowser({ shellFirst = false } = {}) {
  const { chromium } = await import('@playwright/test');
  for (const options of candidates(shellFirst)) {
    const browser = await launch(chromium, { ...options, args: launchFlags });
    if (!browser) continue;
    await browser.close();
    return options;
  }
  return undefined;
}

/**
 * Starts the first browser that does, in the same order, for a page of the world outside: in Chromium's sandbox, if the
 * machine allows it.
 * @param {import('playwright-core').BrowserType} chromium
 * @param {import('playwright-core').LaunchOptions} options
 */
export async function launchFirst(chromium, options) {
  const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
  for (const candidate of candidates()) {
    for (const chromiumSandbox of sandboxes) {
      const browser = await launch(chromium, { ...options, ...candidate, chromiumSandbox });
      if (browser) return browser;
    }
  }
  return undefined;
}

/**
 * @param {import('playwright-core').BrowserType} chromium
 * @param {import('playwright-core').LaunchOptions} options
 */
async function launch(chromium, options) {
  try {
    return await chromium.launch(options);
  } catch {
    // Not there, or not able to start: the next one may be.
    return undefined;
  }
}

/** @returns {{ executablePath?: string }[]} */
function candidates(shellFirst = false) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return [{ executablePath: named }];
  return [{}, ...installed(shellFirst).map(executablePath => ({ executablePath }))];
}

/** @param {boolean} shellFirst */
function installed(shellFirst) {
  const whole = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const shell = 'chromium-headless-shell';
  const names = shellFirst ? [shell, ...whole] : [...whole, shell];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)));
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return [...onPath, ...usual].filter(path => existsSync(path));
}
