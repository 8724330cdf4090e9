/** `chat-datalayer ga4` registers in GA4 what chat events bring. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { printable } from '../../schemas/dump/printable.ts';
import type { Choices } from '../../template/container/choices.ts';
import { plan } from '../../template/container/plan.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import { say } from '../../template/ga4/sentences.ts';
import { findProperty, type Property, propertyOf } from '../google/ga4/property.ts';
import { type Registered, register } from '../google/ga4/register.ts';
import { fits, type KindPlan, planLines, planRegistration } from '../google/ga4/registration.ts';
import { scopesFor } from '../google/scopes.ts';
import type { AddCommand } from './add-command.ts';
import { addChoiceOptions } from './choice-options.ts';
import { addJson, givenChoices } from './given-choices.ts';
import { addApiRoot, type ConnectOptions, connect, sentenceOf } from './google/connect.ts';
import { type ExitCode, failed, fine, found, type Io } from './io.ts';
import { progress } from './progress.ts';

interface Options extends ConnectOptions {
  readonly choices?: string;
  readonly property?: string;
  readonly register: boolean;
  readonly json: boolean;
}

/** Choices that decide what GA4 gets. */
const deciding = ['vendors', 'settings', 'measurementId', 'events', 'parameters', 'sendPrivate'] as const;

/** Adds the command. */
export const addGa4: AddCommand = (program, io, end) => {
  const command = program
    .command('ga4')
    .description(
      'Say which custom dimensions, custom metrics and key events a GA4 property lacks for chat events; with --register, add them. What is there stays as it is. Ends with 1 when something is missing.',
    );
  addChoiceOptions(command, deciding)
    .option('--choices <file>', 'JSON file with choices, spelled as in the library; options win over it.')
    .option(
      '--property <number>',
      'Number of the property, from Admin, Property details; else it is found by the measurement ID.',
    )
    .option('--register', 'Add what is missing.', false);
  addJson(addApiRoot(command))
    .addHelpText('after', example)
    .action(async (options: Options) => end(await ga4(options, io)));
};

const example = `
Example:
  chat-datalayer ga4 --vendors userlike --measurement-id G-AB12CD34EF
  chat-datalayer ga4 --vendors userlike --property 123456789 --register

Was only tried against a stand-in of the API, not yet on Google's.`;

async function ga4(options: Options, io: Io): Promise<ExitCode> {
  const choices = givenChoices(options, io);
  if (!choices) return found;
  const { property, json } = options;
  refuseNumber(property, choices);
  const surroundings = {
    service: 'analyticsadmin',
    scopes: options.register ? scopesFor.ga4 : scopesFor.ga4Plan,
  } as const;
  const watcher = progress(io);
  try {
    const ask = await connect(options, surroundings, { io, waiting: watcher.show });
    const place = property
      ? await propertyOf(ask, property)
      : await findProperty(ask, choices.measurementId, watcher.show);
    const plans = await planRegistration(ask, place, ga4Definitions(plan(choices, dictionary)));
    const missing = plans.flatMap(one => one.missing);
    const results = options.register && fits(plans) ? await register(ask, place, missing, surroundings) : [];
    watcher.clear();
    const outcome = { place, plans, results, isAsked: options.register };
    io.stdout.write(
      printable(json ? `${JSON.stringify(reportOf(outcome), null, 2)}\n` : `${told(outcome).join('\n')}\n`),
    );
    return codeOf(outcome);
  } catch (error) {
    throw new Error(sentenceOf(error, surroundings));
  } finally {
    watcher.clear();
  }
}

function refuseNumber(property: string | undefined, { measurementId }: Choices): void {
  if (property !== undefined && !/^\d+$/.test(property)) {
    throw new Error(say('noNumber', { option: '--property', given: property }));
  }
  if (property === undefined && measurementId === '') {
    throw new Error(
      'No property is named. Give --measurement-id, by which it is found, or --property with its number.',
    );
  }
}

interface Outcome {
  readonly place: Property;
  readonly plans: readonly KindPlan[];
  readonly results: readonly Registered[];
  readonly isAsked: boolean;
}

const missingIn = ({ plans }: Outcome): number => plans.flatMap(({ missing }) => missing).length;
const failedIn = ({ results }: Outcome): number => results.filter(({ isThere }) => !isThere).length;

function codeOf(outcome: Outcome): ExitCode {
  const { plans, isAsked } = outcome;
  if (isAsked) return fits(plans) && failedIn(outcome) === 0 ? fine : failed;
  return missingIn(outcome) > 0 ? found : fine;
}

function told(outcome: Outcome): string[] {
  const { place, plans, results } = outcome;
  return [
    say('property', { name: place.displayName, path: place.name }),
    ...planLines(plans),
    ...results.map(({ line }) => line),
    ending(outcome),
  ];
}

function ending(outcome: Outcome): string {
  const { plans, isAsked } = outcome;
  if (!fits(plans)) return say('noRoom', { less: 'choose fewer with --events and --parameters' });
  if (missingIn(outcome) === 0) return 'Nothing to do.';
  if (!isAsked) return say('unchanged', { register: 'Add --register' });
  const count = failedIn(outcome);
  return count > 0 ? say('failed', { count, again: 'this' }) : say('done');
}

const reportOf = ({ place, plans, results }: Outcome) => ({
  property: place.name,
  fits: fits(plans),
  kinds: plans.map(({ kind, used, most, missing, remarks }) => ({
    kind,
    used,
    most,
    missing: missing.map(({ name }) => name),
    remarks: remarks.map(remark => remark.trim()),
  })),
  results,
});
