/** `chat-datalayer privacy` writes the privacy record of a site with these choices, for whoever signs it. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { renderSiteRecord } from '../../site/privacy/render.ts';
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
    .description(
      'Write the privacy record of your site: what these choices record and send, and text for its privacy documents.',
    );
  addChoiceOptions(command).option(
    '--choices <file>',
    'JSON file with choices, spelled as in the library; options win over it.',
  );
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
  const text = renderSiteRecord(choices, dictionary, io.parts.privacyStyle);
  const file = writeOut(text, options.out, usualName, io);
  if (file === undefined) return fine;
  const told = `Wrote ${file}. Open it in a browser; it prints, and has a place to sign.`;
  io.stdout.write(`${options.json ? JSON.stringify({ file, vendors }, null, 2) : told}\n`);
  return fine;
}
