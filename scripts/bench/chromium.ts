/** A real Chromium for what Node cannot tell. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser, launchFlags } from '../browser.js';

const address = 'https://bench.example/';

/** An empty page, made anew by each `blank`, and the way to ask its browser. */
export interface Blank {
  readonly page: Page;
  readonly devtools: CDPSession;
  blank(): Promise<void>;
}

/** Starts Chromium, lets `measure` use it, and ends it. Gives undefined if there is no Chromium here. */
export async function inChromium<Result>(
  measure: (browser: Browser) => Promise<Result>,
): Promise<{ readonly version: string; readonly result: Result } | undefined> {
  const found = await findBrowser();
  if (!found) return undefined;
  const browser = await chromium.launch({ ...found, args: launchFlags });
  try {
    return { version: browser.version(), result: await measure(browser) };
  } finally {
    await browser.close();
  }
}

/** Opens a page of its own, isolated from other origins, since only there clocks are exact to some microseconds. */
export async function openBlank(browser: Browser): Promise<Blank> {
  const page = await browser.newPage();
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  await page.route('**/*', route =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>Bench</title>' })
      : route.abort(),
  );
  const blank = async () => {
    await page.goto(address);
  };
  await blank();
  return { page, devtools: await page.context().newCDPSession(page), blank };
}
