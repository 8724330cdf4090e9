/** `npm run warehouse`: plays months of invented sites against the analyst kit, a million events unless told otherwise. */
import { parseArgs } from 'node:util';
import { playMonth } from '../e2e/analyst/a-month.ts';
import { warehouseUnderTest } from '../e2e/analyst/kit-under-test.ts';
import { costTable } from './warehouse-cost.ts';

const help = `npm run warehouse -- [options]   plays months of invented sites against the analyst kit

  --events N    how many events at least (1000000)
  --seed N      the first month; another seed, other months (1)
  --cost        prints what questions read in BigQuery in a year, and plays nothing
  --help        these lines

Each month is exported day by day, with late events, into the table of the kit. In the end every view has to answer what
plain code answers, and the table has to be that of a single run. Ends with exit code 1 if anything differs.`;

/** So many that a month takes seconds. */
const sessionsOfMonth = 600;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    cost: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else if (values.cost) console.log(await costTable());
else await playMonths(Number(values.events), Number(values.seed));

async function playMonths(wanted: number, firstSeed: number): Promise<void> {
  let events = 0;
  for (let seed = firstSeed; events < wanted; seed++) {
    const warehouse = await warehouseUnderTest();
    const played = playMonth(warehouse, sessionsOfMonth, seed);
    warehouse.close();
    events += played.events;
    if (played.different.length > 0) {
      console.error(`Seed ${seed} differs in ${played.different.join(', ')}.`);
      process.exitCode = 1;
    }
    if (process.stdout.isTTY || seed % 20 === 0) console.log(`${events} events, to seed ${seed}`);
  }
  console.log(
    `${events} events: ${process.exitCode ? 'differences above' : 'every view and table as it should be'}.`,
  );
}
