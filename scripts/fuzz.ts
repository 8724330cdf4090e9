/** `npm run fuzz`: plays hostile pages against the script, ten million cases unless told otherwise. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { composeScript } from '../bundle/composition/script.ts';
import { causeText } from '../bundle/hostile/causes.ts';
import { type FuzzResult, fuzz as fuzzPages } from '../bundle/hostile/fuzz.ts';
import { casesPerPage } from '../bundle/hostile/play.ts';
import { vendorIds } from '../schemas/generated/vendor-ids.ts';
import { scriptParts } from './build/script-parts.ts';
import { fuzzChains } from './fuzz-chains.ts';

/** Seeds share no case, or runs with one after the other would play the same pages again. */
const casesPerSeed = 10_000_000;

const help = `npm run fuzz -- [options]   plays hostile pages against the script

  --cases N     how many cases (10000000); ${casesPerPage} make a page
  --seed N      where to begin: another seed, ten million other cases (by the clock)
  --case N      repeats one case, after those of its page that led to it
  --threads N   threads (one per core)
  --chains      plays chains of callbacks in place of hostile pages; --cases and --seed as above
  --chat NAME   of one chat only
  --path PATH   repeats one chain, as a failure names it
  --vendors IDS the script for these chats, in place of that for all
  --script FILE a built script to play against, in place of the one made of the sources
  --help        these lines

Ends with exit code 1 if a promise was broken or not every case was played.`;

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    cases: text,
    seed: text,
    case: text,
    threads: text,
    script: text,
    vendors: text,
    chains: { type: 'boolean', default: false },
    chat: text,
    path: text,
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else await fuzz();

async function fuzz(): Promise<void> {
  const one = values.case !== undefined;
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 100_000);
  const first = one ? Number(values.case) : seed * casesPerSeed;
  const cases = one ? 1 : Number(values.cases ?? casesPerSeed);
  const threads = one ? 1 : Number(values.threads ?? availableParallelism());
  if (![first, cases, threads].every(number => Number.isSafeInteger(number) && number >= 0) || !threads) {
    console.error('Give whole numbers.\n\n' + help);
    process.exitCode = 1;
    return;
  }
  if (values.chains) {
    const { chat, path } = values;
    if (!(await fuzzChains({ cases, seed, chat, path }))) process.exitCode = 1;
    return;
  }
  console.log(one ? `Case ${first}` : `${cases} cases of seed ${seed}, threads: ${threads}`);
  const begin = performance.now();
  const line = ({ cases, records, broken }: FuzzResult) => {
    const rate = cases / ((performance.now() - begin) / 1000);
    return `${cases} cases, ${records} records, ${rate.toFixed(0)} cases/s, ${broken} promises broken`;
  };
  let told = begin;
  let causesTold = 0;
  const onProgress = (found: FuzzResult) => {
    if (found.causes.length > causesTold) {
      causesTold = found.causes.length;
      console.error('Found, told in full at the end:', found.causes.map(({ first }) => first.number).join());
    }
    if (performance.now() - told < 5000) return;
    told = performance.now();
    console.log(line(found));
  };
  const chats = vendorIds.filter(id => values.vendors?.split(',').includes(id) ?? true);
  const built = values.script
    ? readFileSync(values.script, 'utf8')
    : composeScript(await scriptParts(), chats);
  const found = await fuzzPages({ text: built, chats, first, cases, threads, exactly: one, onProgress });
  for (const cause of found.causes) console.error(`\n${causeText(cause)}`);
  if (found.broken && values.vendors) console.error(`\nEach with --vendors ${values.vendors}`);
  for (const end of found.lost) console.error(`\n${end}`);
  console.log(`\n${line(found)}`);
  process.exitCode = found.broken || found.lost.length || !found.cases ? 1 : 0;
}
