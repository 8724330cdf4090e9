/** `chat-datalayer script` writes the script with the chosen chats, for a web server or a page. */
import { integrityOf } from '../../bundle/composition/integrity.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { usualScriptName } from '../../template/container/script-name.ts';
import type { AddCommand } from './add-command.ts';
import { addChoiceOptions, choicesOf, inOptions } from './choice-options.ts';
import { type ExitCode, fine, found, type Io } from './io.ts';
import { printFindings } from './print-findings.ts';
import { writeOut } from './write-file.ts';

interface Options {
  readonly vendors?: string;
  readonly out?: string;
  readonly json: boolean;
}

/** Adds the command. */
export const addScript: AddCommand = (program, io, end) => {
  const command = program
    .command('script')
    .description('Write the script with the chosen chats alone, for your own web server or a page.');
  addChoiceOptions(command, ['vendors'])
    .option(
      '--out <file>',
      `Where to write; - for standard output. Without it, ${usualScriptName} if that is free.`,
    )
    .option('--json', 'Say what was written, or what is wrong, as JSON on standard output.', false)
    .addHelpText('after', example)
    .action((options: Options) => end(write(options, io)));
};

const example = `
Example:
  chat-datalayer script --vendors ${vendorIds.slice(0, 2).join()} --out public/js/${usualScriptName}`;

function write(options: Options, io: Io): ExitCode {
  const { out, json } = options;
  if (json && out === '-')
    throw new Error('--json and --out - would both write to standard output. Leave out one.');
  const choices: Choices = { ...defaultChoices(dictionary), ...choicesOf({ ...options }, io.folder) };
  const findings = checkChoices(choices, dictionary);
  if (findings.length > 0) {
    printFindings(inOptions(findings), json, io);
    return found;
  }
  const text = io.parts.scriptFor(choices.vendors);
  const file = writeOut(text, out, usualScriptName, io);
  if (file === undefined) return fine;
  const summary = {
    file,
    vendors: choices.vendors,
    bytes: text.length,
    integrity: integrityOf(text),
    csp: `'${integrityOf(text.trimEnd())}'`,
  };
  io.stdout.write(`${json ? JSON.stringify(summary, null, 2) : told(summary)}\n`);
  return fine;
}

interface Summary {
  readonly file: string;
  readonly vendors: Choices['vendors'];
  readonly bytes: number;
  readonly integrity: string;
  readonly csp: string;
}

function told({ file, vendors, bytes, integrity, csp }: Summary): string {
  const labels = dictionary.vendors.filter(({ id }) => vendors.includes(id)).map(({ label }) => label);
  return [
    `Wrote ${file} with ${labels.join(', ')}: ${bytes} bytes.`,
    `Load it above the chat: <script src="…" integrity="${integrity}"></script>`,
    `Between script tags in the page, a policy allows it by ${csp} in script-src.`,
  ].join('\n');
}
