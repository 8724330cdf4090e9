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
import { files } from '../language/texts.ts';
import { withSetting } from './change.ts';
import { choicesLinkIn } from './choices-link.ts';
import { readLink } from './link.ts';

const { earlier: texts } = files;

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
    return { fault: texts.strange };
  }
}

function readVersion(
  version: Partial<ContainerFile['containerVersion']>,
  dictionary: Dictionary,
): EarlierFile {
  const { tag = [], variable = [], folder = [], customTemplate = [] } = version;
  if (!customTemplate.some(({ name }) => name === templateName)) {
    return { fault: texts.noListener };
  }
  const kept = choicesLinkIn([...folder, ...tag]);
  const measurementId = measurementIdIn(variable);
  if (kept) {
    const { choices, unread } = readLink(kept.link, dictionary);
    return {
      choices,
      message: unread.length === 0 ? texts.opened : texts.openedWithout(unread.join(', ')),
    };
  }
  const found = choicesIn({ containerVersion: { tag, customTemplate } } as ContainerFile, dictionary);
  if (found.vendors.length === 0) return { fault: texts.noChat };
  return {
    choices: withoutUsual({ ...found, measurementId }, dictionary),
    message: texts.openedWithoutLink,
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
