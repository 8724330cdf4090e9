/** Ten thousand events within a second, and a hundred thousand in all: what the page feels of them. */
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { type Blank, openBlank } from './chromium.ts';
import { median } from './interleaved.ts';
import type { Stress } from './stress-page.ts';

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

export const unit = `each figure the median of ${rounds} runs`;

/** What each side loads, and the settings that it shall find. */
export interface Targets {
  readonly [side: string]: readonly [script: string, settings: object];
}

/** Stresses every side, the sides interleaved. */
export async function stressAll(browser: Browser, targets: Targets): Promise<{ [side: string]: Stress }> {
  const passed = Object.keys(targets).map((side): [string, Stress[]] => [side, []]);
  for (let round = 0; round < rounds; round++) {
    for (const [side, all] of passed) all.push(await stress(browser, ...targets[side]!));
  }
  return Object.fromEntries(passed.map(([side, all]) => [side, typical(all)]));
}

function typical(all: readonly Stress[]): Stress {
  const of = (figure: keyof Stress) => median(all.map(one => one[figure]));
  return {
    lasted: of('lasted'),
    pushed: of('pushed'),
    longest: of('longest'),
    longTasks: of('longTasks'),
    burst: of('burst'),
  };
}

async function stress(browser: Browser, script: string, settings: object): Promise<Stress> {
  const { page } = await openTarget(browser, script, settings);
  const passed = await page.evaluate(([slices, perSlice, every]) => window.stress(slices, perSlice, every), [
    slices,
    perSlice,
    everySliceMs,
  ] as const);
  await page.close();
  return passed;
}

/** Ten runs one after the other. GTM keeps 300 entries of the data layer, and so does this page. */
export async function memory(browser: Browser, script: string, settings: object): Promise<Memory> {
  const { page, devtools } = await openTarget(browser, script, settings);
  const used: number[] = [];
  for (let run = 0; run < 10; run++) {
    await page.evaluate(([slices, perSlice]) => window.stress(slices, perSlice, 0), [
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

/** A page with a data layer that forgets as GTM's does, the settings, the script, and the stress test ready. */
async function openTarget(browser: Browser, script: string, settings: object): Promise<Blank> {
  const blank = await openBlank(browser);
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/stress-page.ts'],
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
