/**
 * `npm run check` runs every check that needs no browser, `npm run e2e` the browser tests, `npm test` all of them.
 * Every check runs, whatever the ones before it found; the closing lines count them.
 */
import { parseArgs } from 'node:util';
import { browserTests } from './browser.ts';
import { type Outcome, quietly } from './commands.ts';
import { unitTests } from './unit.ts';

type Check = [name: string, run: () => Promise<Outcome & { said?: string }>];

const { values } = parseArgs({
  options: { browser: { type: 'boolean', default: false }, only: { type: 'boolean', default: false } },
});

const types: Check = ['types', () => quietly('tsc', '-p', '.')];
const still: Check[] = [
  ['format and lint', () => quietly('biome', 'ci', '.')],
  ['spelling', () => quietly('cspell', 'lint', '--no-progress', '--no-summary')],
  ['language of the bundle', () => quietly('tsc', '-p', 'bundle')],
  ['generated files', () => quietly('tsx', 'scripts/generate/main.ts', '--check')],
];
const build: Check = ['build', () => quietly('tsx', 'scripts/build/main.ts')];
const unit: Check = ['unit', () => unitTests(2)];
const browser: Check = ['browser', browserTests];

const outcomes: [string, Outcome][] = [];

async function inTurn(...checks: Check[]): Promise<void> {
  for (const [name, run] of checks) {
    console.log(`— ${name} …`);
    const begin = performance.now();
    const { said = '', ...outcome } = await run();
    console.log(`${said}— ${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
    outcomes.push([name, outcome]);
  }
}

const first = [...(values.only ? [] : still), ...(values.browser ? [build] : [])];
// The types take one core as long as the others together take one.
await Promise.all([inTurn(...(values.only ? [] : [types])), inTurn(...first)]);
await Promise.all([inTurn(...(values.only ? [] : [unit])), inTurn(...(values.browser ? [browser] : []))]);

for (const [name, { passed, failed, notes = [] }] of outcomes) {
  console.log(`${name.replaceAll(' ', '-')}: ${passed} passed, ${failed} failed`);
  for (const note of notes) console.log(note);
}
process.exitCode = outcomes.some(([, { passed, failed }]) => failed > 0 || passed === 0) ? 1 : 0;
