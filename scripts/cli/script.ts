/** `chat-datalayer script` writes the script with the chosen chats, for a web server or a page. */
import { hashesOf, type ScriptHashes } from '../../bundle/composition/script-hashes.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Choices } from '../../template/container/choices.ts';
import { usualScriptName } from '../../template/container/script-name.ts';
import type { AddCommand } from './add-command.ts';
import { addChoiceOptions } from './choice-options.ts';
import { addJson, addOut, givenChoices, type WriteOptions } from './given-choices.ts';
import { type ExitCode, fine, found, type Io } from './io.ts';
import { writeOut } from './write-file.ts';

/** Adds the command. */
export const addScript: AddCommand = (program, io, end) => {
  const command = program
    .command('script')
    .description('Write the script with the chosen chats alone, for your own web server or a page.');
  addChoiceOptions(command, ['vendors']);
  addJson(addOut(command, usualScriptName))
    .addHelpText('after', example)
    .action((options: WriteOptions) => end(write(options, io)));
};

const example = `
Example:
  chat-datalayer script --vendors ${vendorIds.slice(0, 2).join()} --out public/js/${usualScriptName}`;

function write(options: WriteOptions, io: Io): ExitCode {
  const choices = givenChoices(options, io);
  if (!choices) return found;
  const { vendors } = choices;
  const text = io.parts.scriptFor(vendors);
  const file = writeOut(text, options.out, usualScriptName, io);
  if (file === undefined) return fine;
  const bytes = Buffer.byteLength(text);
  const summary = { file, vendors, bytes, ...hashesOf(text) };
  io.stdout.write(`${options.json ? JSON.stringify(summary, null, 2) : told(summary)}\n`);
  return fine;
}

interface Summary extends ScriptHashes {
  readonly file: string;
  readonly vendors: Choices['vendors'];
  readonly bytes: number;
}

function told({ file, vendors, bytes, integrity, csp }: Summary): string {
  const labels = dictionary.vendors.filter(({ id }) => vendors.includes(id)).map(({ label }) => label);
  return [
    `Wrote ${file} with ${labels.join(', ')}: ${bytes} bytes.`,
    `Load it above the chat: <script src="…" integrity="${integrity}"></script>`,
    `Between script tags in the page, a policy allows it by ${csp} in script-src.`,
  ].join('\n');
}
