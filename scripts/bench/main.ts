/**
 * `npm run bench`: what the bundle weighs and what it costs a page, beside what else a site could take. All sides are
 * measured interleaved in one run; figures are medians, and ratios where the machine would decide. With `--write` the
 * tables go into `docs/bench.md`, and nothing else writes them there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { bundles } from '../build/bundles.ts';
import { inChromium } from './chromium.ts';
import { withFigures } from './figures.ts';
import * as install from './install.ts';
import * as events from './per-event.ts';
import { otherScripts, ownScripts } from './scripts.ts';
import { gtmSizes, sizes } from './sizes.ts';
import { memory, stressAll, unit as stressUnit } from './stress.ts';
import { count, ratio, table } from './table.ts';

type Scripts = { readonly [name: string]: string };

/** Where the figures are published. */
const page = 'docs/bench.md';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const own = await ownScripts();
const others = await otherScripts();
const standard = own[bundles.standard.file]!;
const chaining = others['a listener that only chains']!;

const parts: string[] = [];
const show = (...lines: string[]) => {
  parts.push(lines.join('\n'));
  console.log(`${lines.join('\n')}\n`);
};

show(sizes(own, others));
show(await gtmSizes());
show(...perEventTable(await events.perEvent()));

const chromium = await inChromium(async browser => {
  show(...(await installTable(browser)));
  show(...(await stressTable(browser)));
  show(...(await memoryTable(browser)));
});
if (!chromium) console.log('Install, stress and memory: not measured, no Chromium starts here.');
show('`ahize`, which embeds chats from many vendors, is not measured: it is not on npm.');

const date = new Date().toISOString().slice(0, 10);
const versions = `Node ${process.versions.node} and Chromium ${chromium?.version ?? '–'}`;
show(`Measured on ${date} with ${versions}, by \`npm run bench -- --write\`.`);

if (values.write) {
  if (!chromium) throw new Error('Half a table is not written. Install Chromium, or set CHROMIUM_PATH.');
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), parts.join('\n\n')));
  console.log(`Written into ${page}.`);
}

function perEventTable(taken: Awaited<ReturnType<typeof events.perEvent>>): string[] {
  const chats = Object.keys(taken);
  const sides = Object.keys(taken[chats[0]!]!);
  const row = (side: string) => [
    side,
    ...chats.map(chat => ratio(taken[chat]![side]!, taken[chat]![events.consumer]!)),
  ];
  return [
    `Time per event, relative to what \`${events.consumer}\` takes for the same push (${events.unit}):`,
    '',
    table(['side', ...chats], sides.map(row)),
  ];
}

async function installTable(browser: Browser): Promise<string[]> {
  const { [bundles.module.file]: _, ...classic } = own;
  const scripts: Scripts = { ...classic, ...others };
  const taken = await install.installTimes(browser, scripts);
  const ours = taken[bundles.standard.file]!;
  const rows = Object.keys(scripts).map(name => [name, ratio(taken[name]!, ours)]);
  return [
    `Time to compile and run a script that has loaded (${install.unit}; ours took ${ours.toFixed(1)} ms here):`,
    '',
    table(['install', 'to ours'], rows),
  ];
}

async function stressTable(browser: Browser): Promise<string[]> {
  const passed = await stressAll(browser, {
    'chat-datalayer': [standard, {}],
    'chat-datalayer without its cap': [standard, { maxPerMinute: 1e9 }],
    'a listener that only chains': [chaining, {}],
  });
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    `10,000 events in one second, a hundred per task, then as many in a single task (${stressUnit}):`,
    '',
    table(
      ['stress', 'lasted', 'entries', 'longest task', 'tasks over 50 ms', 'all in one task'],
      Object.entries(passed).map(([name, { lasted, pushed, longest, longTasks, burst }]) => [
        name,
        ms(lasted),
        count(pushed),
        ms(longest),
        String(longTasks),
        ms(burst),
      ]),
    ),
  ];
}

async function memoryTable(browser: Browser): Promise<string[]> {
  const runs = [
    ['chat-datalayer without its cap', await memory(browser, standard, { maxPerMinute: 1e9 })],
    ['a listener that only chains', await memory(browser, chaining, {})],
  ] as const;
  return [
    'Memory of the page after 10,000 and after 100,000 events, after garbage collection, with the 300 entries that GTM keeps:',
    '',
    table(
      ['memory', 'after 10,000', 'after 100,000', 'per event in between'],
      runs.map(([name, { events, early, late }]) => [
        name,
        `${count(early)} B`,
        `${count(late)} B`,
        `${((late - early) / (0.9 * events)).toFixed(2)} B`,
      ]),
    ),
  ];
}
