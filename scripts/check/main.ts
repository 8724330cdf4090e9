/**
 * `npm run check` runs every check that needs no browser, `npm run e2e` the browser tests, `npm test` all of them.
 * Every check runs, whatever the ones before it found; the closing lines count them.
 */
import { parseArgs } from 'node:util';
import { browserTests } from './browser.ts';
import { command, type Outcome } from './commands.ts';
import { unitTests } from './unit.ts';

type Check = [name: string, run: () => Promise<Outcome>];

const { values } = parseArgs({
  options: { browser: { type: 'boolean', default: false }, only: { type: 'boolean', default: false } },
});

const still: Check[] = [
  ['format and lint', () => command('biome', 'ci', '.')],
  ['types', () => command('tsc', '-p', '.')],
  ['language of the bundle', () => command('tsc', '-p', 'bundle')],
  ['generated files', () => command('tsx', 'scripts/generate/main.ts', '--check')],
  ['unit', unitTests],
];
const browser: Check[] = [
  ['build', () => command('tsx', 'scripts/build/main.ts')],
  ['browser', browserTests],
];

const outcomes: [string, Outcome][] = [];
for (const [name, run] of [...(values.only ? [] : still), ...(values.browser ? browser : [])]) {
  console.log(`\n— ${name}`);
  const begin = performance.now();
  const outcome = await run();
  console.log(`  ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  outcomes.push([name, outcome]);
}

console.log('');
for (const [name, { passed, failed, notes = [] }] of outcomes) {
  console.log(`${name.replaceAll(' ', '-')}: ${passed} passed, ${failed} failed`);
  for (const note of notes) console.log(note);
}
process.exitCode = outcomes.some(([, { passed, failed }]) => failed > 0 || passed === 0) ? 1 : 0;
