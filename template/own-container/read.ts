/** Reads the file of a container that Tag Manager has exported, or says what the file is instead and what to do. */
import { checkEncoding } from '../../schemas/dump/check-encoding.ts';
import { headLength, recognise } from '../../schemas/dump/form.ts';
import { type OtherFile, otherObject, otherText } from '../../schemas/dump/other-files.ts';
import type { OwnFile } from './own-entities.ts';
import { isVersion } from './shape.ts';

/** What came of the bytes of a file. */
export type ReadFile =
  | { readonly file: OwnFile; readonly fault?: never }
  | { readonly fault: string; readonly file?: never };

/** Container files beyond this were not made by Tag Manager, and would only stop the page. */
export const mostBytes = 8_000_000;

const format = 2;

const exportIt = 'Export it in Tag Manager under Admin, Export Container.';

/** Reads the bytes of a file. Never throws. */
export function readFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > mostBytes) return { fault: 'It is too large to be a container file.' };
  if (bytes.length === 0) return { fault: 'It is empty.' };
  const fault = checkEncoding()(bytes);
  if (fault !== undefined) return { fault: `${fault} Or take the file as it was downloaded.` };
  return readText(new TextDecoder().decode(bytes));
}

function readText(text: string): ReadFile {
  const head = text.slice(0, headLength);
  const other = otherText(head);
  if (other) return another(other);
  if (isPublished(head)) {
    return { fault: `It is the script that Tag Manager serves to pages, not the container. ${exportIt}` };
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    if (isDump(head)) return dump;
    return {
      fault: `It is not JSON: it breaks off ${place(String(error), text)}. Was the file edited by hand?`,
    };
  }
  try {
    return readValue(file, head);
  } catch {
    return unknownParts;
  }
}

function readValue(file: unknown, head: string): ReadFile {
  const version = (file as { readonly containerVersion?: object } | null)?.containerVersion;
  if (typeof version !== 'object' || version === null) {
    const known = otherObject(file);
    if (known) return another(known);
    if (isListOfApi(file)) return { fault: `It is an answer of the API of Tag Manager. ${exportIt}` };
    if (isDump(head)) return dump;
    return { fault: 'It is JSON, but not a container file of Tag Manager: containerVersion is missing.' };
  }
  const fault = strangeness(file as OwnFile);
  if (fault) return { fault };
  return isVersion({ ...version }) ? { file: file as OwnFile } : unknownParts;
}

const unknownParts: ReadFile = {
  fault: 'This container file has parts that Tag Manager would not have written.',
};

/** What keeps a container file from being one of the web in today's format. */
function strangeness({ exportFormatVersion = format, containerVersion }: OwnFile): string | undefined {
  const { container, ...lists } = containerVersion as object as { readonly [key: string]: unknown };
  const contexts = ((container as { usageContext?: string[] } | undefined)?.usageContext ?? []).map(String);
  const isServer = 'client' in lists || 'transformation' in lists;
  if (contexts.length > 0 ? !contexts.some(context => /^web$/i.test(context)) : isServer) {
    return `It is a container file for ${contexts.join(', ') || 'SERVER'}, not for the web. Chats are heard in a web container.`;
  }
  if (exportFormatVersion > format) {
    return `It is an export of the format ${exportFormatVersion}, newer than the format ${format} that is known here. Answer the questions by hand, and import the file beside what you have.`;
  }
  if (exportFormatVersion < format) {
    return `It is an export of the old format ${exportFormatVersion}. Export the container again, under Admin, Export Container.`;
  }
  // The API spells in lower case what an export spells in capitals, and an import refuses it.
  if (
    /"type":"(template|customEvent|pageview|boolean|list)"/.test(JSON.stringify(lists).slice(0, headLength))
  ) {
    return `It is written as the API of Tag Manager returns it, which cannot be imported. ${exportIt}`;
  }
  return;
}

const another = ({ is, fix }: OtherFile): ReadFile => ({ fault: `It is ${is}. ${fix}` });

const dump: ReadFile = { fault: 'It is a recorded data layer or its like. The inspector opens it.' };

const isPublished = (head: string): boolean =>
  /^\s*(\/\/ Copyright|\(function)/.test(head) && /"resource"\s*:\s*\{/.test(head);

/** Lists of entries, or one entry, each with the address that the API gives it. */
function isListOfApi(file: unknown): boolean {
  const lists = Array.isArray(file) ? [file] : Object.values(file ?? {}).filter(Array.isArray);
  const entries = [file, ...lists.flat(1).slice(0, 5)];
  return entries.some(entry =>
    /^accounts\/\d+\/containers\/\d+/.test((entry as { path?: string } | null)?.path ?? ''),
  );
}

/** Whether something in it was pushed, or it is code. */
function isDump(head: string): boolean {
  const { form } = recognise(head);
  if (!form) return false;
  if (form.by === 'text') return !/^\s*\{/.test(head);
  return (form.path?.length ?? 0) > 1 || /"event"\s*:/.test(head);
}

/** Browsers name the place in different ways, and not at all when the text just ends. */
function place(message: string, text: string): string {
  const spoken = /line (\d+) column (\d+)/.exec(message);
  if (spoken) return `in line ${spoken[1]}, column ${spoken[2]}`;
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  return `in line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
