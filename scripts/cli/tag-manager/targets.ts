/** Which containers a command is for: named one by one, or in a file. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Choices } from '../../../template/container/choices.ts';
import { type ContainerId, containerId, noContainerId } from '../../google/tag-manager/container-id.ts';
import { readChoices } from '../choice-options.ts';

/** One container, and what is chosen for it alone. */
export interface Target {
  readonly label: string;
  readonly id: ContainerId;
  readonly given: Partial<Choices>;
}

export interface TargetOptions {
  readonly from?: string;
}

/** Adds how containers are named. */
export const addTargets = (command: Command): Command =>
  command
    .argument('[container...]', 'Public IDs (GTM-…), or addresses of containers in Tag Manager.')
    .option(
      '--from <file>',
      'File with a container in each line; behind it, if need be, its measurement ID (G-…) or a JSON file with its choices.',
    );

/** The containers that were named. Throws with every line that is wrong. */
export function targetsOf(named: readonly string[], { from }: TargetOptions, folder: string): Target[] {
  const typed = named.map(text => target([text], folder));
  const listed = from === undefined ? [] : listedIn(from, folder);
  const all = [...typed, ...listed];
  if (all.length === 0) {
    throw new Error(
      'No container is named. Give its public ID, such as GTM-AB12CD3, or --from with a file of them.',
    );
  }
  const twice = all.find(({ label }, index) => all.findIndex(other => other.label === label) !== index);
  if (twice) throw new Error(`The container ${twice.label} is named twice. Name it once.`);
  return all;
}

function listedIn(from: string, folder: string): Target[] {
  const lines = textOf(from, folder)
    .split(/\r?\n/)
    .map((line, index) => ({
      number: index + 1,
      words: line
        .replace(/#.*/, '')
        .split(/[\s,;]+/)
        .filter(Boolean),
    }))
    .filter(({ words }) => words.length > 0);
  const faults: string[] = [];
  const targets = lines.flatMap(({ number, words }) => {
    try {
      return [target(words, folder)];
    } catch (error) {
      faults.push(`--from: ${from}, line ${number}: ${(error as Error).message}`);
      return [];
    }
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  if (targets.length === 0) throw new Error(`--from: ${from} names no container. Write one in each line.`);
  return targets;
}

function textOf(file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Error(`--from: ${file} cannot be read: ${(error as Error).message}`);
  }
}

function target([text = '', ...more]: readonly string[], folder: string): Target {
  const id = containerId(text);
  if (!id) throw new Error(noContainerId(text));
  const label = 'publicId' in id ? id.publicId : id.path;
  return { label, id, given: Object.assign({}, ...more.map(word => choicesIn(word, folder))) };
}

function choicesIn(word: string, folder: string): Partial<Choices> {
  if (/^G-/.test(word)) return { measurementId: word };
  if (word.endsWith('.json')) return readChoices(word, folder);
  throw new Error(`"${word}" is neither a measurement ID (G-…) nor a JSON file of choices.`);
}
