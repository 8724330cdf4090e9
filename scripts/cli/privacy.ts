/** `chat-datalayer privacy` writes the privacy page for the chosen chats, for whoever signs it. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { renderPrivacyOf } from '../../site/privacy/render.ts';
import type { AddCommand } from './add-command.ts';
import { addChoiceOptions } from './choice-options.ts';
import { addJson, addOut, givenChoices, type WriteOptions } from './given-choices.ts';
import { type ExitCode, fine, found, type Io } from './io.ts';
import { writeOut } from './write-file.ts';

const usualName = 'privacy.html';

/** Adds the command. */
export const addPrivacy: AddCommand = (program, io, end) => {
  const command = program
    .command('privacy')
    .description('Write a page for your privacy officer: every field that the chosen chats can record.');
  addChoiceOptions(command, ['vendors']);
  addJson(addOut(command, usualName))
    .addHelpText('after', example)
    .action((options: WriteOptions) => end(write(options, io)));
};

const example = `
Example:
  chat-datalayer privacy --vendors ${vendorIds[0]} --out ${usualName}`;

function write(options: WriteOptions, io: Io): ExitCode {
  const choices = givenChoices(options, io);
  if (!choices) return found;
  const { vendors } = choices;
  const text = renderPrivacyOf(dictionary, vendors, io.parts.privacyStyle);
  const file = writeOut(text, options.out, usualName, io);
  if (file === undefined) return fine;
  const told = `Wrote ${file}. Open it in a browser; it prints, and has a place to sign.`;
  io.stdout.write(`${options.json ? JSON.stringify({ file, vendors }, null, 2) : told}\n`);
  return fine;
}
