/** `chat-datalayer template` writes the GTM template alone. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { templateOptions } from '../../template/container/container.ts';
import { renderTemplate } from '../../template/tag/template.ts';
import type { AddCommand } from './add-command.ts';
import { addChoiceOptions } from './choice-options.ts';
import { addJson, addOut, givenChoices, type WriteOptions } from './given-choices.ts';
import { type ExitCode, fine, found, type Io } from './io.ts';
import { writeOut } from './write-file.ts';

const usualName = 'template.tpl';

/** Adds the command. */
export const addTemplate: AddCommand = (program, io, end) => {
  const command = program
    .command('template')
    .description(
      'Write the tag template alone, ready for "Import" in the template editor of Google Tag Manager.',
    );
  addChoiceOptions(command, ['delivery', 'scriptUrl']);
  addJson(addOut(command, usualName))
    .addHelpText('after', example)
    .action((options: WriteOptions) => end(write(options, io)));
};

const example = `
Example:
  chat-datalayer template --delivery host --script-url https://www.example.com/js/chat-datalayer.js`;

function write(options: WriteOptions, io: Io): ExitCode {
  const { out, json } = options;
  const choices = givenChoices(options, io);
  if (!choices) return found;
  const text = renderTemplate(templateOptions(choices, dictionary), dictionary, io.parts.template);
  const file = writeOut(text, out, usualName, io);
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
