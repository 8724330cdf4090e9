/** The choices about GTM files as options of a command. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ChoiceEntry, Choices } from '../../template/container/choices.ts';
import { choiceEntries } from '../../template/generated/choices.ts';
import type { Finding } from '../../template/lint/finding.ts';

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
  for (const { name, says, kind, values } of choiceEntries) {
    if (!names.includes(name)) continue;
    const among = values && !says.includes(`${values[0]}:`) ? ` Values: ${values.join(', ')}.` : '';
    const many = kind === 'list' ? ' Separated by commas; none for an empty list.' : '';
    command.option(`${optionOf(name)}${placeholders[kind]}`, says + among + many);
  }
  return command;
}

/** The choices that somebody has given as options. Throws when settings cannot be read. */
export function choicesOf(options: { readonly [name: string]: unknown }, folder: string): Partial<Choices> {
  const given = choiceEntries.filter(({ name }) => options[name] !== undefined);
  return Object.fromEntries(given.map(({ name, kind }) => [name, readers[kind](options[name], folder)]));
}

/** Reads a file of choices. Throws when it is no JSON object. */
export function readChoices(file: string, folder: string): Partial<Choices> {
  return readObject('--choices', file, folder) as Partial<Choices>;
}

/** The findings with options instead of the names of choices. */
export function inOptions(findings: readonly Finding[]): OptionFinding[] {
  return findings.map(({ where, says, remedy }) => {
    const [choice = '', ...setting] = where.split('.');
    return {
      choice: where,
      where: [optionOf(choice), ...setting].join(' '),
      says,
      // Only names of two words can be told from English.
      remedy: remedy.replace(/\b[a-z]+[A-Z][A-Za-z]*\b/g, word => (isChoice(word) ? optionOf(word) : word)),
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

function readObject(option: string, text: string, folder: string): object {
  const isJson = text.trimStart().startsWith('{');
  const what = isJson ? 'the text' : `the file ${text}`;
  let value: unknown;
  try {
    value = JSON.parse(isJson ? text : readFileSync(resolve(folder, text), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${option}: ${what} cannot be read as JSON. ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error(`${option}: ${what} is no JSON object. Write {"name": value, …}.`);
}

/** `measurementId` is `--measurement-id`. */
function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

const isChoice = (word: string): boolean => choiceEntries.some(({ name }) => name === word);
