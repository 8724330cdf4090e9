/**
 * `npm run bench`: what the bundle weighs and what it costs a page, beside what else a site could take. Every side is
 * measured right next to its neighbour in one run; times are ratios, since the machine decides the rest. With `--write` the
 * tables go into `docs/bench.md`, and nothing else writes them there. `--ahize` names a clone of that project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { composeScript } from '../../bundle/composition/script.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { fileOf } from '../build/bundles.ts';
import { scriptParts } from '../build/script-parts.ts';
import { address, ahizeScript } from './ahize.ts';
import { budgetTable } from './budgets.ts';
import { inChromium } from './chromium.ts';
import { withFigures } from './figures.ts';
import { installTimes } from './install.ts';
import { uncapped } from './listeners.ts';
import { unstarted } from './page.ts';
import { perEvent } from './per-event.ts';
import { installable, otherScripts, ownScripts } from './scripts.ts';
import { gtmSizes, sizes } from './sizes.ts';
import { memoryAll, stressAll, type Target } from './stress.ts';
import { installTable, memoryTable, perEventTable, stressTable } from './tables.ts';

/** Where the figures are published. */
const page = 'docs/bench.md';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, ahize: { type: 'string' } },
});

const parts: string[] = [];
const show = (part: string) => {
  parts.push(part);
  console.log(`${part}\n`);
};

const own = await ownScripts();
const ahize = values.ahize === undefined ? {} : await ahizeScript(values.ahize);
const others = { ...(await otherScripts()), ...ahize };

show(sizes({ ...own, ...others }));
show(await gtmSizes());

const eventCosts = await perEvent();
show(perEventTable(eventCosts));

const chromium = await inChromium(async browser => {
  const install = await installTimes(browser, { ...installable(own), ...others });
  show(installTable(install));
  const { stress, memory } = await underStress(browser);
  show(budgetTable({ perEvent: eventCosts, install, stress, memory }));
});
if (!chromium) console.log('Install, stress and memory: not measured, no Chromium starts here.');

const cloned = `\`git clone ${address}\`, \`npm run bench -- --ahize FOLDER\``;
show(
  values.ahize === undefined
    ? `\`ahize\` is on GitHub, not on npm, and was not there in this run; ${cloned} adds it.`
    : `\`ahize\` is on GitHub, not on npm; its row names the commit: ${cloned}.`,
);
const date = new Date().toISOString().slice(0, 10);
const versions = `Node ${process.versions.node} and Chromium ${chromium?.version ?? '–'}`;
show(
  `Measured on ${date} with ${versions}, by \`npm run bench -- --write${values.ahize === undefined ? '' : ' --ahize FOLDER'}\`.`,
);

if (values.write) {
  if (!chromium) throw new Error('Half a table is not written. Install Chromium, or set CHROMIUM_PATH.');
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), parts.join('\n\n')));
  console.log(`Written into ${page}.`);
}

/** Under many events: the file of one chat as it is, and without its cap. */
async function underStress(browser: Browser) {
  const neighbour: Target = [others['a listener that only chains']!, {}];
  const alone = own[fileOf(unstarted)]!;
  const capped = { 'chat-datalayer': [alone, {}] } as const;
  const uncappedSides = {
    'chat-datalayer without its cap': [alone, uncapped],
    'the same, `memory: "tab"`': [alone, { ...uncapped, memory: 'tab' }],
    'the same with all chats': [composeScript(await scriptParts(), vendorIds), uncapped],
  } as const;
  const chaining = { 'a listener that only chains': neighbour };
  const stress = await stressAll(browser, neighbour, { ...capped, ...uncappedSides, ...chaining });
  show(stressTable(stress));
  const memory = await memoryAll(browser, { ...uncappedSides, ...chaining });
  show(memoryTable(memory));
  const [measured] = Object.keys(uncappedSides);
  return { stress: stress[measured!]!, memory: memory[measured!]! };
}
