/** Reads the file of a container that Tag Manager has exported, or says what the file is instead and what to do. */
import { checkEncoding } from '../../schemas/dump/check-encoding.ts';
import { headLength, recognise } from '../../schemas/dump/form.ts';
import { type OtherFile, otherObject, otherText } from '../../schemas/dump/other-files.ts';
import { strangeFiles } from '../../schemas/language/texts.ts';
import { ownFiles as texts } from '../language/texts.ts';
import type { OwnFile } from './own-entities.ts';
import { isVersion } from './shape.ts';

/** What came of the bytes of a file. */
export type ReadFile =
  | { readonly file: OwnFile; readonly fault?: never }
  | { readonly fault: string; readonly file?: never };

/** Container files beyond this were not made by Tag Manager, and would only stop the page. */
export const mostBytes = 8_000_000;

const format = 2;

const { exportIt } = texts;

/** Reads the bytes of a file. Never throws. */
export function readFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > mostBytes) return { fault: texts.tooLarge };
  if (bytes.length === 0) return { fault: texts.empty };
  const fault = checkEncoding()(bytes);
  if (fault !== undefined) return { fault: texts.asDownloaded(fault) };
  return readText(new TextDecoder().decode(bytes));
}

function readText(text: string): ReadFile {
  const head = text.slice(0, headLength);
  const other = otherText(head);
  if (other) return another(other);
  if (isPublished(head)) {
    return { fault: `${texts.published} ${exportIt}` };
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    if (isDump(head)) return dump;
    return {
      fault: texts.notJson(place(String(error), text)),
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
    if (isListOfApi(file)) return { fault: `${texts.ofApi} ${exportIt}` };
    if (isDump(head)) return dump;
    return { fault: texts.noVersion };
  }
  const fault = strangeness(file as OwnFile);
  if (fault) return { fault };
  return isVersion({ ...version }) ? { file: file as OwnFile } : unknownParts;
}

const unknownParts: ReadFile = { fault: texts.strange };

/** What keeps a container file from being one of the web in today's format. */
function strangeness({ exportFormatVersion = format, containerVersion }: OwnFile): string | undefined {
  const { container, ...lists } = containerVersion as object as { readonly [key: string]: unknown };
  const contexts = ((container as { usageContext?: string[] } | undefined)?.usageContext ?? []).map(String);
  const isServer = 'client' in lists || 'transformation' in lists;
  if (contexts.length > 0 ? !contexts.some(context => /^web$/i.test(context)) : isServer) {
    return texts.otherContext(contexts.join(', ') || 'SERVER');
  }
  if (exportFormatVersion > format) {
    return texts.newer(exportFormatVersion, format);
  }
  if (exportFormatVersion < format) {
    return texts.older(exportFormatVersion);
  }
  // The API spells in lower case what an export spells in capitals, and an import refuses it.
  if (
    /"type":"(template|customEvent|pageview|boolean|list)"/.test(JSON.stringify(lists).slice(0, headLength))
  ) {
    return `${texts.asApi} ${exportIt}`;
  }
  return;
}

const another = ({ is, fix }: OtherFile): ReadFile => ({ fault: `${strangeFiles.itIs(is)}. ${fix}` });

const dump: ReadFile = { fault: texts.dump };

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
  if (spoken) return texts.place(spoken[1]!, spoken[2]!);
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  return texts.place(before.length, before.at(-1)!.length + 1);
}
