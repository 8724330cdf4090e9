/** `chat-datalayer selftest` tries on a real account what no stand-in can answer. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { printable } from '../../schemas/dump/printable.ts';
import { defaultChoices } from '../../template/container/choices.ts';
import { containedTemplate } from '../../template/container/container.ts';
import { scopesFor } from '../google/scopes.ts';
import { type Finding, selfTest } from '../google/tag-manager/self-test.ts';
import type { AddCommand } from './add-command.ts';
import { addJson } from './given-choices.ts';
import { addApiRoot, type ConnectOptions } from './google/connect.ts';
import { type ExitCode, fine, type Io } from './io.ts';
import { withContainer } from './tag-manager/one-container.ts';

type Options = ConnectOptions & { readonly json: boolean };

/** Adds the command. */
export const addSelftest: AddCommand = (program, io, end) => {
  const command = program
    .command('selftest')
    .argument('<container>', 'Public ID (GTM-…) of a container to try with, best an empty one.')
    .description(
      'Try on your own account how the API of Google Tag Manager answers, in a workspace of its own that is deleted in the end, and print a report to send us. It publishes nothing.',
    );
  addJson(addApiRoot(command))
    .addHelpText('after', example)
    .action(async (named: string, options: Options) => end(await test(named, options, io)));
};

const example = `
Example:
  chat-datalayer selftest GTM-AB12CD3 --json`;

async function test(named: string, options: Options, io: Io): Promise<ExitCode> {
  const template = containedTemplate(defaultChoices(dictionary), dictionary, io.parts.template);
  const findings = await withContainer({ named, options, scopes: scopesFor.selftest }, io, ({ ask, id }) =>
    selfTest(ask, id, template),
  );
  const report = { version: dictionary.version, findings };
  io.stdout.write(printable(options.json ? `${JSON.stringify(report, null, 2)}\n` : told(findings)));
  return fine;
}

const told = (findings: readonly Finding[]): string =>
  [
    `Report of chat-datalayer ${dictionary.version}, to send back:`,
    ...findings.map(({ tried, answer }) => `  ${tried}: ${answer}`),
    '',
  ].join('\n');
