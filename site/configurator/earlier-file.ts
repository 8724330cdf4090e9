/** Opens a container file again: the choices it was made with. */
import { isUtf16 } from '../../schemas/dump/utf16.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { ContainerFile, Folder, Tag, Variable } from '../../schemas/src/gtm.ts';
import type { Choices } from '../../template/container/choices.ts';
import { measurementIdName, noMeasurementId } from '../../template/container/origin.ts';
import { choicesIn } from '../../template/lint/container/choices-in.ts';
import { templateName } from '../../template/tag/info.ts';
import type { SettingInput } from '../../template/tag/inputs.ts';
import { withSetting } from './change.ts';
import { readLink } from './link.ts';

/** What came of a file: its choices with a word about them, or what is wrong with it. */
export type EarlierFile =
  | { readonly choices: Choices; readonly says: string; readonly fault?: never }
  | { readonly fault: string };

/** Container files beyond this were not made by Tag Manager, and would only stop the page. */
export const mostBytes = 8_000_000;

/** Reads the bytes of a file. Never throws. */
export function readEarlierFile(bytes: Uint8Array, dictionary: Dictionary): EarlierFile {
  if (bytes.length > mostBytes) return { fault: 'This file is too large to be a container file.' };
  if (bytes.length === 0) return { fault: 'This file is empty.' };
  if (isUtf16(bytes)) {
    return {
      fault: 'This file is written in UTF-16. Save it as UTF-8, or take the file as it was downloaded.',
    };
  }
  if (bytes.includes(0))
    return { fault: 'This is no text file. Choose a container file, which ends in .json.' };
  const text = decoded(bytes);
  if (text === undefined) {
    return { fault: `Line ${badLine(bytes)} is not written in UTF-8. Take the file as it was downloaded.` };
  }
  return readText(text, dictionary);
}

function readText(text: string, dictionary: Dictionary): EarlierFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return {
      fault: `This is no JSON: it breaks off ${place(String(error), text)}. Was the file edited by hand?`,
    };
  }
  const version = (file as Partial<ContainerFile> | null)?.containerVersion;
  if (typeof version !== 'object' || version === null) {
    return { fault: 'This is JSON, but no container file of Tag Manager: containerVersion is missing.' };
  }
  try {
    return readVersion(version, dictionary);
  } catch {
    return { fault: 'This container file has parts that Tag Manager would not have written.' };
  }
}

function readVersion(
  version: Partial<ContainerFile['containerVersion']>,
  dictionary: Dictionary,
): EarlierFile {
  const { tag = [], variable = [], folder = [], customTemplate = [] } = version;
  if (!customTemplate.some(({ name }) => name === templateName)) {
    return { fault: 'This container file holds no chat listener of ours, so there is nothing to open.' };
  }
  const link = linkIn([...folder, ...tag]);
  const measurementId = measurementIdIn(variable);
  if (link !== undefined) {
    const { choices, unread } = readLink(link, dictionary);
    return {
      choices,
      says:
        unread.length === 0
          ? 'Opened. Every choice is as it was when the file was made.'
          : `Opened, without what does not exist here: ${unread.join(', ')}. Every other choice is as it was when the file was made.`,
    };
  }
  const found = choicesIn({ containerVersion: { tag, customTemplate } } as ContainerFile, dictionary);
  if (found.vendors.length === 0) return { fault: 'This container file names no chat to listen to.' };
  return {
    choices: withoutUsual({ ...found, measurementId }, dictionary),
    says: 'Opened. This file keeps no link to its choices: chats, own fields, renamed events and the GA4 id were read, please check the rest.',
  };
}

/** What stands after `#` in the link that our notes keep; empty if all choices were the usual ones. */
function linkIn(entries: readonly (Folder | Tag)[]): string | undefined {
  return entries.flatMap(({ notes = '' }) => /Made with these choices: [^\s#]*#?(\S*)/.exec(notes) ?? [])[1];
}

/** A setting that has its usual value was not chosen by anybody. */
function withoutUsual(choices: Choices, dictionary: Dictionary): Choices {
  const names = Object.keys(choices.settings) as SettingInput[];
  return names.reduce((all, name) => withSetting(all, name, all.settings[name], dictionary), choices);
}

/** Of our own variable: the container may have more ids, of other properties. */
function measurementIdIn(variables: readonly Variable[]): string {
  const ids = variables.flatMap(({ name, type, parameter }) =>
    type === 'c' && name === measurementIdName ? parameter : [],
  );
  return ids.map(({ value }) => value).find(value => /^G-/.test(value) && value !== noMeasurementId) ?? '';
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function badLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(start, stop)) === undefined) return line;
    start = stop + 1;
  }
  return line;
}

/** Browsers name the place in different ways, and not at all when the text just ends. */
function place(message: string, text: string): string {
  const spoken = /line (\d+) column (\d+)/.exec(message);
  if (spoken) return `in line ${spoken[1]}, column ${spoken[2]}`;
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  return `in line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
