/** Opens a container file again: the choices it was made with. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { choicesIn } from '../../template/container/choices-in.ts';
import { measurementIdName, noMeasurementId } from '../../template/container/origin.ts';
import type { ContainerFile, Variable } from '../../template/gtm/file/entities.ts';
import type { OwnFile } from '../../template/own-container/own-entities.ts';
import { readFile } from '../../template/own-container/read.ts';
import { templateName } from '../../template/tag/info.ts';
import type { SettingInput } from '../../template/tag/inputs.ts';
import { withSetting } from './change.ts';
import { choicesLinkIn } from './choices-link.ts';
import { readLink } from './link.ts';

/** What came of a file: its choices with a message about them, or what is wrong with it. */
export type EarlierFile =
  | { readonly choices: Choices; readonly message: string; readonly fault?: never }
  | { readonly fault: string };

/** Reads the bytes of a file. Never throws. */
export function readEarlierFile(bytes: Uint8Array, dictionary: Dictionary): EarlierFile {
  const { file, fault } = readFile(bytes);
  return file ? readChoices(file, dictionary) : { fault };
}

/** The choices of a container file that has ours in it. Never throws. */
export function readChoices({ containerVersion }: OwnFile, dictionary: Dictionary): EarlierFile {
  try {
    return readVersion(containerVersion as Partial<ContainerFile['containerVersion']>, dictionary);
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
    return { fault: 'This container file does not have our chat listener, so there is nothing to open.' };
  }
  const kept = choicesLinkIn([...folder, ...tag]);
  const measurementId = measurementIdIn(variable);
  if (kept) {
    const { choices, unread } = readLink(kept.link, dictionary);
    return {
      choices,
      message:
        unread.length === 0
          ? 'Opened. Every choice is as it was when the file was made.'
          : `Opened, without what does not exist here: ${unread.join(', ')}. Every other choice is as it was when the file was made.`,
    };
  }
  const found = choicesIn({ containerVersion: { tag, customTemplate } } as ContainerFile, dictionary);
  if (found.vendors.length === 0) return { fault: 'This container file names no chat to listen to.' };
  return {
    choices: withoutUsual({ ...found, measurementId }, dictionary),
    message:
      'Opened. This file keeps no link to its choices: chats, own fields, renamed events and the measurement ID were read. Check the rest.',
  };
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
