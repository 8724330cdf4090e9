/** How long a page waits for a script that is there: compiling it and running it to its end, on a slow processor. */
import type { Browser } from '@playwright/test';
import { openBlank } from './chromium.ts';
import { interleaved, type Measure } from './interleaved.ts';

const rounds = 15;
const slowdown = 4;

export const unit = `Chromium at ${slowdown}× CPU throttle, median of ${rounds} pages`;

/** Milliseconds by the script's name. */
export async function installTimes(
  browser: Browser,
  scripts: { readonly [name: string]: string },
): Promise<{ [name: string]: number }> {
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
  const sides = Object.entries(scripts).map(([name, text]) => [name, measure(text)]);
  const taken = await interleaved<string>(Object.fromEntries(sides), rounds);
  await page.close();
  return taken;
}

function run(text: string): number {
  const script = document.createElement('script');
  script.text = text;
  const begin = performance.now();
  document.head.append(script);
  return performance.now() - begin;
}
