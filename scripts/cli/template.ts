/** `chat-datalayer template` writes the GTM template alone. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { templateOptions } from '../../template/container/container.ts';
import { renderTemplate } from '../../template/tag/template.ts';
import type { AddCommand } from './add-command.ts';
import { addChoiceOptions, choicesOf, idleAddress, inOptions } from './choice-options.ts';
import { type ExitCode, fine, found, type Io } from './io.ts';
import { printFindings } from './print-findings.ts';
import { writeOut } from './write-file.ts';

interface Options {
  readonly delivery?: string;
  readonly out?: string;
  readonly json: boolean;
}

/** Adds the command. */
export const addTemplate: AddCommand = (program, io, end) => {
  const command = program
    .command('template')
    .description(
      'Write the tag template alone, ready for "Import" in the template editor of Google Tag Manager.',
    );
  addChoiceOptions(command, ['delivery', 'scriptUrl'])
    .option(
      '--out <file>',
      'Where to write; - for standard output. Without it, template.tpl if that is free.',
    )
    .option('--json', 'Say what was written, or what is wrong, as JSON on standard output.', false)
    .addHelpText('after', example)
    .action((options: Options) => end(write(options, io)));
};

const example = `
Example:
  chat-datalayer template --delivery host --script-url https://www.example.com/js/chat-datalayer.js`;

function write(options: Options, io: Io): ExitCode {
  const { out, json } = options;
  if (json && out === '-')
    throw new Error('--json and --out - would both write to standard output. Leave out one.');
  const typed = choicesOf({ ...options }, io.folder);
  const choices: Choices = { ...defaultChoices(dictionary), ...typed };
  const findings = [...checkChoices(choices, dictionary), ...idleAddress(typed, choices)];
  if (findings.length > 0) {
    printFindings(inOptions(findings), json, io);
    return found;
  }
  const text = renderTemplate(templateOptions(choices, dictionary), dictionary, io.parts.template);
  const file = writeOut(text, out, 'template.tpl', io);
  if (file === undefined) return fine;
  const summary = json ? JSON.stringify({ file, delivery: choices.delivery }, null, 2) : told(file, choices);
  io.stdout.write(`${summary}\n`);
  return fine;
}

function told(file: string, { delivery }: Choices): string {
  const loads =
    delivery === 'host' || delivery === 'cdn'
      ? 'It loads the script by itself.'
      : 'It loads nothing: the script has to come from an inline tag or from the page.';
  return `Wrote ${file}. ${loads}\nIn GTM: Templates, Tag Templates, New, the menu at the top right, Import.`;
}
