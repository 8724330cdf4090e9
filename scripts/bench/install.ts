/** How long a page waits for a script that is there: compiling it and running it to its end, on a slow processor. */
import type { Browser } from '@playwright/test';
import { openBlank } from './chromium.ts';
import { neighbour, type Scripts } from './scripts.ts';
import { type Measure, sideBySide } from './side-by-side.ts';
import { type Spread, toNeighbour } from './spread.ts';

const rounds = 31;
const slowdown = 4;

export const unit = `Chromium at ${slowdown}× CPU throttle, ${rounds} rounds of a new page each`;

/** Ratios to the neighbour by the script's name. */
export async function installTimes(browser: Browser, scripts: Scripts): Promise<{ [name: string]: Spread }> {
  const { page, devtools, blank } = await openBlank(browser);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let turn = 0;
  const measure = (text: string): Measure => {
    return async () => {
      await blank();
      // Chromium keeps what it has compiled; another first line makes it another script.
      return page.evaluate(run, `// ${turn++}\n${text}`);
    };
  };
  const sides = Object.fromEntries(Object.entries(scripts).map(([name, text]) => [name, measure(text)]));
  const pairs = await sideBySide(measure(scripts[neighbour]!), sides, rounds);
  await page.close();
  return Object.fromEntries(Object.entries(pairs).map(([name, taken]) => [name, toNeighbour(taken)]));
}

function run(text: string): number {
  const script = document.createElement('script');
  script.text = text;
  const begin = performance.now();
  document.head.append(script);
  return performance.now() - begin;
}
