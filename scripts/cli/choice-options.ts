/** The choices about GTM files as options of a command. */
import type { Command } from 'commander';
import type { Finding } from '../../schemas/src/finding.ts';
import type { ChoiceEntry, Choices } from '../../template/container/choices.ts';
import { wrong } from '../../template/container/wrong.ts';
import { choiceEntries } from '../../template/generated/choices.ts';
import { readObject } from './read-object.ts';

/** A finding about a choice, said in options. */
export interface OptionFinding extends Finding {
  /** The choice as a file of choices and the library spell it. */
  readonly choice: string;
}

const placeholders: { readonly [kind in ChoiceEntry['kind']]: string } = {
  text: ' <value>',
  list: ' <list>',
  boolean: '',
  object: ' <json or file>',
};

/** Adds an option for each of the named choices. */
export function addChoiceOptions(
  command: Command,
  names: readonly (keyof Choices)[] = choiceEntries.map(({ name }) => name),
): Command {
  for (const { name, description, kind, values } of choiceEntries) {
    if (!names.includes(name)) continue;
    const among = values && !description.includes(`${values[0]}:`) ? ` Values: ${values.join(', ')}.` : '';
    const many = kind === 'list' ? ' Separated by commas; none for an empty list.' : '';
    const option = command.createOption(`${optionOf(name)}${placeholders[kind]}`, description + among + many);
    command.addOption(kind === 'list' ? option.argParser(joined) : option);
  }
  return command;
}

/** An option that is given twice lists the items of both. */
function joined(text: string, before: string | undefined): string {
  return before === undefined ? text : `${before},${text}`;
}

/** The choices that somebody has given as options. Throws when settings cannot be read. */
export function choicesOf(options: { readonly [name: string]: unknown }, folder: string): Partial<Choices> {
  const given = choiceEntries.filter(({ name }) => options[name] !== undefined);
  return Object.fromEntries(given.map(({ name, kind }) => [name, readers[kind](options[name], folder)]));
}

/** Reads a file of choices. Throws when it is not a JSON object. */
export function readChoices(file: string, folder: string): Partial<Choices> {
  const choices = readObject('--choices', file, folder);
  if ('containerVersion' in choices) {
    throw new Error(
      `--choices: ${file} is a container, not the choices that made one. The configurator opens it and changes them.`,
    );
  }
  return choices as Partial<Choices>;
}

/** An address that nothing will load, since the script comes another way. */
export function idleAddress({ scriptUrl }: Partial<Choices>, { delivery }: Choices): Finding[] {
  if (!scriptUrl || (delivery !== 'inline' && delivery !== 'page')) return [];
  const description = `is not used: with the delivery ${delivery} nothing is loaded from there`;
  const fix = delivery === 'page' ? 'Leave it out.' : 'Add --delivery host, or leave it out.';
  return [wrong('scriptUrl', scriptUrl, description, fix)];
}

/** The findings with options instead of the names of choices; a name that is none can only stand in a file. */
export function inOptions(findings: readonly Finding[]): OptionFinding[] {
  return findings.map(({ path, description, fix }) => {
    const [choice = '', ...setting] = path.split('.');
    if (!isChoice(choice)) return { choice: path, path: `--choices ${path}`, description, fix };
    return {
      choice: path,
      path: [optionOf(choice), ...setting].join(' '),
      description,
      // Only names of two words can be told from English.
      fix: fix
        .replace(/\b[a-z]+[A-Z][A-Za-z]*\b/g, word => (isChoice(word) ? optionOf(word) : word))
        .replace(/\bsettings\.(\w+)/g, '$1 in --settings'),
    };
  });
}

type Reader = (value: unknown, folder: string) => unknown;

const readers: { readonly [kind in ChoiceEntry['kind']]: Reader } = {
  text: value => value,
  boolean: value => value,
  list: value => listOf(value as string),
  object: (value, folder) => readObject('--settings', value as string, folder),
};

function listOf(text: string): string | string[] {
  if (text === 'default') return text;
  if (text === 'none') return [];
  return text
    .split(',')
    .map(item => item.trim())
    .filter(Boolean);
}

/** `measurementId` is `--measurement-id`. */
function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

const isChoice = (word: string): boolean => choiceEntries.some(({ name }) => name === word);
