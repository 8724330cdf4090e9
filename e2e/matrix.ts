/** The browsers that the tests run in, each wherever it is present. */
import { devices, firefox, type PlaywrightTestOptions, webkit } from '@playwright/test';
import { findBrowser, launchFlags } from '../scripts/browser.js';

type Engine = 'chromium' | 'firefox' | 'webkit';

/** One browser, by the name that the summary shows. */
export interface Profile {
  readonly name: string;
  readonly engine: Engine;
  /** What is missing where it does not run. */
  readonly needs: string;
  readonly device?: Partial<PlaywrightTestOptions>;
  /** The specs that say something new there; all if none are named. */
  readonly specs?: readonly string[];
  /** Of these, the tests that do. */
  readonly tests?: RegExp;
}

/** How a page and its scripts meet, which engines may see differently. */
const acrossEngines = ['container', 'page', 'published-loader'].map(spec => `${spec}.spec.ts`);
/** A phone differs in its window and its touch, not in its language: whole conversations are enough. */
const onPhones = {
  specs: ['page.spec.ts'],
  tests: /hears the whole conversation|nothing personal|holds everything back/,
};

export const profiles: readonly Profile[] = [
  { name: 'chromium', engine: 'chromium', needs: 'Chromium' },
  { name: 'firefox', engine: 'firefox', needs: 'Firefox', specs: acrossEngines },
  { name: 'webkit', engine: 'webkit', needs: 'WebKit', specs: acrossEngines },
  {
    name: 'pixel',
    engine: 'chromium',
    needs: 'Chromium',
    device: devices['Pixel 7']!,
    ...onPhones,
  },
  {
    name: 'iphone',
    engine: 'webkit',
    needs: 'WebKit',
    device: devices['iPhone 15']!,
    ...onPhones,
  },
];

/** How each engine that starts on this machine is started. Chromium may be any that is installed. */
export type Present = { readonly [engine in Engine]?: { readonly executablePath?: string; args?: string[] } };

/** Tries every engine once. */
export async function findEngines(): Promise<Present> {
  const chromium = await findBrowser({ shellFirst: true });
  return {
    ...(chromium && { chromium: { ...chromium, args: launchFlags } }),
    ...((await starts(firefox)) && { firefox: {} }),
    ...((await starts(webkit)) && { webkit: {} }),
  };
}

async function starts(engine: typeof firefox): Promise<boolean> {
  try {
    await (await engine.launch()).close();
    return true;
  } catch {
    // Not there, or without the libraries that it needs.
    return false;
  }
}
