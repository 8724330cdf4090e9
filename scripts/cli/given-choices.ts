/** What the commands that write a file of GTM are asked: which choices, where to write, how to say it. */
import type { Command } from 'commander';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { choicesOf, idleAddress, inOptions, readChoices } from './choice-options.ts';
import type { Io } from './io.ts';
import { printFindings } from './print-findings.ts';

/** The options of such a command, beside one for each choice. */
export interface WriteOptions {
  readonly choices?: string;
  readonly out?: string;
  readonly json: boolean;
}

/** Adds where to write; `usual` is the name of the file if nothing is said. */
export const addOut = (command: Command, usual: string): Command =>
  command.option(
    '--out <file>',
    `Where to write; - for standard output. Without it, ${usual} if that is free.`,
  );

/** Adds whether programs read the answer. */
export const addJson = (command: Command): Command =>
  command.option('--json', 'Say what was written, or what is wrong, as JSON on standard output.', false);

/** All choices, where they fit; if not, what is wrong has been said. */
export function givenChoices(options: WriteOptions, io: Io): Choices | undefined {
  const { choices: file, out, json } = options;
  if (json && out === '-')
    throw new Error('--json and --out - would both write to standard output. Leave out one.');
  const typed = choicesOf({ ...options }, io.folder);
  const choices: Choices = {
    ...defaultChoices(dictionary),
    ...(file !== undefined && readChoices(file, io.folder)),
    ...typed,
  };
  const findings = [...checkChoices(choices, dictionary), ...idleAddress(typed, choices)];
  if (findings.length === 0) return choices;
  printFindings(inOptions(findings), json, io);
  return undefined;
}
