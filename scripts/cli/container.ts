/** `chat-datalayer container` writes a container file for GTM's import. */
import type { Command } from 'commander';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Choices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import { chatEventsTagName } from '../../template/container/origin.ts';
import { printContainer } from '../../template/container/print.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { AddCommand } from './add-command.ts';
import { addChoiceOptions } from './choice-options.ts';
import { addJson, addOut, givenChoices, type WriteOptions } from './given-choices.ts';
import { type ExitCode, fine, found, type Io } from './io.ts';
import { scriptNames, writeScripts } from './script-files.ts';
import { writeOut } from './write-file.ts';

interface Options extends WriteOptions {
  readonly script?: string;
}

const usualName = 'container.json';

/** Adds the command. */
export const addContainer: AddCommand = (program, io, end) => {
  const command: Command = program
    .command('container')
    .description('Write a container file, ready for "Import Container" in Google Tag Manager.');
  addChoiceOptions(command).option(
    '--choices <file>',
    'JSON file with choices, spelled as in the library; options win over it.',
  );
  addOut(command, usualName).option(
    '--script <folder>',
    'Also write the script and its debug build there, named as GTM loads them, for deliveries host and page.',
  );
  addJson(command)
    .addHelpText('after', example)
    .action((options: Options) => end(write(options, io)));
};

const example = `
Example:
  chat-datalayer container --vendors ${vendorIds.slice(0, 2).join()} --measurement-id G-AB12CD34EF
  chat-datalayer container --delivery host --script-url https://www.example.com/js/chat-datalayer.js --script public/js`;

function write(options: Options, io: Io): ExitCode {
  const { out, json, script } = options;
  const choices = givenChoices(options, io);
  if (!choices) return found;
  const made = container(choices, dictionary, io.parts);
  // The script may go where it stands already; a container that is there is in the way of the next one.
  const scripts = script === undefined ? [] : writeScripts(script, choices, io);
  const file = writeOut(printContainer(made), out, usualName, io);
  if (file === undefined) return fine;
  const summary = { file, ...sizes(made), scripts };
  io.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : `${told(summary, choices)}\n`);
  return fine;
}

function sizes({ containerVersion }: ContainerFile) {
  const { tag = [], trigger = [], variable = [] } = containerVersion;
  return { tags: tag.length, triggers: trigger.length, variables: variable.length };
}

type Summary = ReturnType<typeof sizes> & { readonly file: string; readonly scripts: readonly string[] };

function told({ file, tags, triggers, variables, scripts }: Summary, choices: Choices): string {
  const { delivery, scriptUrl, measurementId, events, update } = choices;
  const lines = [`Wrote ${file}: ${tags} tags, ${triggers} triggers, ${variables} variables.`];
  if (scripts.length > 0) lines.push(`Wrote ${scripts.join(' and ')}.`);
  lines.push(
    'In GTM: Admin, Import Container, choose the file and a workspace, then Merge and Overwrite conflicting.',
    'Never plain Overwrite: it deletes everything that is not in the file.',
  );
  const names = scriptNames(scriptUrl);
  if (delivery === 'host') {
    lines.push(
      `Put ${names.join(' and ')} into ${new URL('.', scriptUrl).href}` +
        (scripts.length > 0 ? '.' : '; --script <folder> writes them.'),
    );
  }
  if (delivery === 'page') {
    lines.push(
      `Load ${names[0]} in your page above the chat and GTM` +
        (scripts.length > 0 ? '.' : '; --script <folder> writes it.'),
    );
  }
  if (!measurementId && !update && events.length > 0) {
    lines.push(
      `The GA4 tags are paused: enter the measurement ID in GTM, then unpause ${chatEventsTagName}.`,
    );
  }
  return lines.join('\n');
}
