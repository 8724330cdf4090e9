/** Ten thousand events within a second, and a hundred thousand in all: what the page feels of them. */
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { type Blank, openBlank } from './chromium.ts';
import type { Storm } from './storm-page.ts';
import { median } from './turns.ts';

/** What memory did over many events. */
export interface Memory {
  readonly events: number;
  /** Bytes in use, swept clean, after a tenth of the events and after all of them. */
  readonly early: number;
  readonly late: number;
}

const slices = 100;
const perSlice = 100;
const everySliceMs = 10;

const rounds = 5;

export const unit = `each figure the median of ${rounds} storms`;

/** What each side loads, and the settings that it shall find. */
export interface Coasts {
  readonly [side: string]: readonly [script: string, settings: object];
}

/** Lets storms pass over every side in turns. */
export async function storms(browser: Browser, coasts: Coasts): Promise<{ [side: string]: Storm }> {
  const passed = Object.keys(coasts).map((side): [string, Storm[]] => [side, []]);
  for (let round = 0; round < rounds; round++) {
    for (const [side, all] of passed) all.push(await storm(browser, ...coasts[side]!));
  }
  return Object.fromEntries(passed.map(([side, all]) => [side, typical(all)]));
}

function typical(all: readonly Storm[]): Storm {
  const of = (figure: keyof Storm) => median(all.map(one => one[figure]));
  return {
    lasted: of('lasted'),
    pushed: of('pushed'),
    longest: of('longest'),
    longTasks: of('longTasks'),
    burst: of('burst'),
  };
}

async function storm(browser: Browser, script: string, settings: object): Promise<Storm> {
  const { page } = await openCoast(browser, script, settings);
  const passed = await page.evaluate(([slices, perSlice, every]) => window.storm(slices, perSlice, every), [
    slices,
    perSlice,
    everySliceMs,
  ] as const);
  await page.close();
  return passed;
}

/** Ten storms one after the other. GTM keeps 300 entries of the data layer, and so does this page. */
export async function memory(browser: Browser, script: string, settings: object): Promise<Memory> {
  const { page, devtools } = await openCoast(browser, script, settings);
  const used: number[] = [];
  for (let storms = 0; storms < 10; storms++) {
    await page.evaluate(([slices, perSlice]) => window.storm(slices, perSlice, 0), [
      slices / 2,
      perSlice,
    ] as const);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    used.push(usedSize);
  }
  await page.close();
  return { events: 10 * slices * perSlice, early: used[0]!, late: used.at(-1)! };
}

/** A page with a data layer that forgets as GTM's does, the settings, the script, and the storm ready. */
async function openCoast(browser: Browser, script: string, settings: object): Promise<Blank> {
  const blank = await openBlank(browser);
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/storm-page.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  await blank.page.addScriptTag({ content: outputFiles[0]!.text });
  await blank.page.evaluate(found => window.prepare(found), settings);
  await blank.page.addScriptTag({ content: script });
  return blank;
}
