/** Opens a container file again: the choices it was made with. */
import { checkEncoding } from '../../schemas/dump/check-encoding.ts';
import { headLength, recognise } from '../../schemas/dump/form.ts';
import { type OtherFile, otherObject, otherText } from '../../schemas/dump/other-files.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { choicesIn } from '../../template/container/choices-in.ts';
import { measurementIdName, noMeasurementId } from '../../template/container/origin.ts';
import type { ContainerFile, Folder, Tag, Variable } from '../../template/gtm/file/entities.ts';
import { templateName } from '../../template/tag/info.ts';
import type { SettingInput } from '../../template/tag/inputs.ts';
import { withSetting } from './change.ts';
import { readLink } from './link.ts';

/** What came of a file: its choices with a message about them, or what is wrong with it. */
export type EarlierFile =
  | { readonly choices: Choices; readonly message: string; readonly fault?: never }
  | { readonly fault: string };

/** Container files beyond this were not made by Tag Manager, and would only stop the page. */
export const mostBytes = 8_000_000;

/** Reads the bytes of a file. Never throws. */
export function readEarlierFile(bytes: Uint8Array, dictionary: Dictionary): EarlierFile {
  if (bytes.length > mostBytes) return { fault: 'It is too large to be a container file.' };
  if (bytes.length === 0) return { fault: 'It is empty.' };
  const fault = checkEncoding()(bytes);
  if (fault !== undefined) return { fault: `${fault} Or take the file as it was downloaded.` };
  return readText(new TextDecoder().decode(bytes), dictionary);
}

function readText(text: string, dictionary: Dictionary): EarlierFile {
  const head = text.slice(0, headLength);
  const other = otherText(head);
  if (other) return another(other);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    if (isDump(head)) return dump;
    return {
      fault: `It is not JSON: it breaks off ${place(String(error), text)}. Was the file edited by hand?`,
    };
  }
  const version = (file as Partial<ContainerFile> | null)?.containerVersion;
  if (typeof version !== 'object' || version === null) {
    const known = otherObject(file);
    if (known) return another(known);
    if (isDump(head)) return dump;
    return { fault: 'It is JSON, but not a container file of Tag Manager: containerVersion is missing.' };
  }
  try {
    return readVersion(version, dictionary);
  } catch {
    return { fault: 'This container file has parts that Tag Manager would not have written.' };
  }
}

const another = ({ is, fix }: OtherFile): EarlierFile => ({ fault: `It is ${is}. ${fix}` });

const dump: EarlierFile = { fault: 'It is a recorded data layer or its like. The inspector opens it.' };

/** Whether something in it was pushed, or it is code. */
function isDump(head: string): boolean {
  const { form } = recognise(head);
  if (!form) return false;
  if (form.by === 'text') return !/^\s*\{/.test(head);
  return (form.path?.length ?? 0) > 1 || /"event"\s*:/.test(head);
}

function readVersion(
  version: Partial<ContainerFile['containerVersion']>,
  dictionary: Dictionary,
): EarlierFile {
  const { container, tag = [], variable = [], folder = [], customTemplate = [] } = version;
  const contexts = container?.usageContext ?? [];
  if (contexts.length > 0 && !contexts.some(context => /^web$/i.test(context))) {
    return {
      fault: `It is a container file for ${contexts.join(', ')}, not for the web. Chats are heard in a web container.`,
    };
  }
  if (!customTemplate.some(({ name }) => name === templateName)) {
    return { fault: 'This container file holds no chat listener of ours, so there is nothing to open.' };
  }
  const link = linkIn([...folder, ...tag]);
  const measurementId = measurementIdIn(variable);
  if (link !== undefined) {
    const { choices, unread } = readLink(link, dictionary);
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
      'Opened. This file keeps no link to its choices: chats, own fields, renamed events and the GA4 id were read, please check the rest.',
  };
}

/** What stands after `#` in the link that our notes keep. */
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

/** Browsers name the place in different ways, and not at all when the text just ends. */
function place(message: string, text: string): string {
  const spoken = /line (\d+) column (\d+)/.exec(message);
  if (spoken) return `in line ${spoken[1]}, column ${spoken[2]}`;
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  return `in line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
