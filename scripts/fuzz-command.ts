/** The command `npm run fuzz`: plays hostile pages against the script, ten million cases unless told otherwise. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { composeScript } from '../bundle/composition/script.ts';
import { causeText } from '../bundle/hostile/causes.ts';
import { type FuzzResult, fuzz as fuzzPages } from '../bundle/hostile/fuzz.ts';
import { casesPerPage } from '../bundle/hostile/play.ts';
import { vendorIds } from '../schemas/generated/vendor-ids.ts';
import { scriptParts } from './build/script-parts.ts';
import { fuzzChains, type Voice } from './fuzz-chains.ts';

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
const options = {
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
} as const;

/** Runs the command. Answers its exit code. */
export async function fuzzCommand(args: string[], voice: Voice): Promise<number> {
  const { values } = parseArgs({ args, options });
  if (values.help) {
    voice.log(help);
    return 0;
  }
  const one = values.case !== undefined;
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 100_000);
  const first = one ? Number(values.case) : seed * casesPerSeed;
  const cases = one ? 1 : Number(values.cases ?? casesPerSeed);
  const threads = one ? 1 : Number(values.threads ?? availableParallelism());
  if (![first, cases, threads].every(number => Number.isSafeInteger(number) && number >= 0) || !threads) {
    voice.error(`Give whole numbers.\n\n${help}`);
    return 1;
  }
  if (values.chains) {
    const { chat, path } = values;
    return (await fuzzChains({ cases, seed, chat, path }, voice)) ? 0 : 1;
  }
  voice.log(one ? `Case ${first}` : `${cases} cases of seed ${seed}, threads: ${threads}`);
  const chats = vendorIds.filter(id => values.vendors?.split(',').includes(id) ?? true);
  const built = values.script
    ? readFileSync(values.script, 'utf8')
    : composeScript(await scriptParts(), chats);
  const line = lineSince(performance.now());
  const onProgress = progress(line, voice);
  const found = await fuzzPages({ text: built, chats, first, cases, threads, exactly: one, onProgress });
  for (const cause of found.causes) voice.error(`\n${causeText(cause)}`);
  if (found.broken && values.vendors) voice.error(`\nEach with --vendors ${values.vendors}`);
  for (const end of found.lost) voice.error(`\n${end}`);
  voice.log(`\n${line(found)}`);
  return found.broken || found.lost.length || !found.cases ? 1 : 0;
}

const lineSince = (begin: number) => (found: FuzzResult) => {
  const rate = found.cases / ((performance.now() - begin) / 1000);
  return `${found.cases} cases, ${found.records} records, ${rate.toFixed(0)} cases/s, ${found.broken} promises broken`;
};

/** Says every few seconds how far it is, and a mistake as soon as it is found. */
function progress(line: (found: FuzzResult) => string, voice: Voice): (found: FuzzResult) => void {
  let told = performance.now();
  let causesTold = 0;
  return found => {
    if (found.causes.length > causesTold) {
      causesTold = found.causes.length;
      voice.error(`Found, told in full at the end: ${found.causes.map(({ first }) => first.number)}`);
    }
    if (performance.now() - told < 5000) return;
    told = performance.now();
    voice.log(line(found));
  };
}
