/** Ten thousand events within a second, and a hundred thousand in all: what the page feels of them. */
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { type Blank, openBlank } from './chromium.ts';
import { type Pair, sideBySide } from './side-by-side.ts';
import { type Spread, spreadOf, toNeighbour } from './spread.ts';
import type { Stress } from './stress-page.ts';

const slices = 100;
const perSlice = 100;
const everySliceMs = 10;

const rounds = 5;
const memoryRounds = 3;

export const unit = `${rounds} rounds of a new page each`;
export const memoryUnit = `${memoryRounds} rounds of a new page each`;

/** A task that takes longer is long, as browsers count. */
export const longMs = 50;

/** How much more memory a page may hold after ten times the events, to be called flat. */
export const flat = 1.05;

/** What a side loads, and the settings that it shall find. */
export type Target = readonly [script: string, settings: object];

export interface Targets {
  readonly [side: string]: Target;
}

/** What the page felt of a side. */
export interface Felt {
  /** Events that became entries. */
  readonly pushed: number;
  /** Whether no task of any round was long. */
  readonly isSmooth: boolean;
  /** Ratios to the neighbour: the longest task, and the same number of events in one task. */
  readonly longest: Spread;
  readonly burst: Spread;
}

/** Stresses every side next to the neighbour. */
export async function stressAll(
  browser: Browser,
  neighbour: Target,
  targets: Targets,
): Promise<{ [side: string]: Felt }> {
  const measure = (target: Target) => () => stress(browser, ...target);
  const sides = Object.entries(targets).map(([side, target]) => [side, measure(target)]);
  const measured = await sideBySide<Stress>(measure(neighbour), Object.fromEntries(sides), rounds);
  return Object.fromEntries(Object.entries(measured).map(([side, pairs]) => [side, feltOf(pairs)]));
}

/** Bytes that the page holds, swept clean, after all events to those after a tenth of them. Needs no neighbour. */
export async function memoryAll(browser: Browser, targets: Targets): Promise<{ [side: string]: Spread }> {
  const grown = Object.keys(targets).map((side): [string, number[]] => [side, []]);
  for (let round = 0; round < memoryRounds; round++) {
    for (const [side, figures] of grown) figures.push(await growth(browser, ...targets[side]!));
  }
  return Object.fromEntries(grown.map(([side, figures]) => [side, spreadOf(figures)]));
}

function feltOf(pairs: readonly Pair<Stress>[]): Felt {
  const ratios = (figure: 'longest' | 'burst') =>
    toNeighbour(pairs.map(({ own, neighbour }) => ({ own: own[figure], neighbour: neighbour[figure] })));
  return {
    pushed: Math.min(...pairs.map(({ own }) => own.pushed)),
    isSmooth: pairs.every(({ own }) => own.longTasks === 0 && own.longest <= longMs),
    longest: ratios('longest'),
    burst: ratios('burst'),
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
async function growth(browser: Browser, script: string, settings: object): Promise<number> {
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
  return used.at(-1)! / used[0]!;
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
