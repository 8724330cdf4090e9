/** The command line as a function: arguments in, exit code out. */
import { Command, CommanderError } from 'commander';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { printable } from '../../schemas/dump/printable.ts';
import type { AddCommand } from './add-command.ts';
import { addApply } from './apply.ts';
import { addContainer } from './container.ts';
import { addGa4 } from './ga4.ts';
import { type ExitCode, failed, fine, type Io } from './io.ts';
import { addPlan } from './plan.ts';
import { addPrivacy } from './privacy.ts';
import { addRemove } from './remove.ts';
import { addRestore } from './restore.ts';
import { addScript } from './script.ts';
import { addSelftest } from './selftest.ts';
import { addTemplate } from './template.ts';
import { addValidate } from './validate.ts';
import { addVerify } from './verify.ts';
import { helpText } from './wrap.ts';

const commands: readonly AddCommand[] = [
  addContainer,
  addTemplate,
  addScript,
  addPrivacy,
  addValidate,
  addVerify,
  addPlan,
  addApply,
  addRemove,
  addRestore,
  addSelftest,
  addGa4,
];

/** Runs one command and says how it ended. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = fine;
  const program = new Command('chat-datalayer')
    .description(
      'Makes GTM files for chat events, brings them into containers, checks recorded data layers, and looks at live pages.',
    )
    .version(dictionary.version)
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(printable(text)),
      getOutHelpWidth: () => io.stdout.columns ?? usualWidth,
      getErrHelpWidth: () => io.stderr.columns ?? usualWidth,
      // There are no colours to turn off.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('Add --help to see what there is.')
    .addHelpText('after', helpText(exits));
  for (const add of commands) {
    add(program, io, ended => {
      code = ended;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? fine : failed;
    io.stderr.write(`error: ${printable((error as Error).message)}\n`);
    return failed;
  }
}

/** What is usual where a terminal does not tell. */
const usualWidth = 80;

const exits = `
Exit codes: 0 everything is fine; 1 there are findings (impossible choices, bad records, faults of a page, something to apply or to register); 2 the command could not do its work (wrong usage, a file or page that cannot be read, no browser, no login, a container that failed).`;
