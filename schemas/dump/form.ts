/** The form in which a file keeps a data layer, recognised by how it begins. */
import type { Converted } from './converted.ts';
import { kindOf, wrapped } from './entries.ts';
import { requestsOf } from './har.ts';
import { glimpse } from './literal.ts';
import { type OtherFile, otherObject, otherText } from './other-files.ts';
import type { Path } from './split-values.ts';
import { messageReader } from './tag-assistant.ts';

/** How to read a file. */
export interface Form {
  /** What people call it. */
  readonly name: string;
  readonly by: 'lines' | 'values' | 'text';
  /** Where entries stand, for values. */
  readonly path?: Path;
  /** Makes entries of each value, where they are not entries yet. */
  readonly convert?: () => (text: string) => Converted[];
}

const forms = {
  lines: { name: 'NDJSON', by: 'lines' },
  list: { name: 'JSON list', by: 'values', path: ['[]'] },
  values: { name: 'JSON', by: 'values', path: ['[]'] },
  code: { name: 'JavaScript', by: 'text' },
  quoted: { name: 'JSON in quotes', by: 'text' },
  har: { name: 'HAR file', by: 'values', path: ['log', 'entries', '[]'], convert: () => requestsOf },
  tagAssistant: {
    name: 'Tag Assistant recording',
    by: 'values',
    path: ['data', 'containers', '[]', 'messages', '[]'],
    convert: messageReader,
  },
} as const satisfies { [name: string]: Form };

const exported = (path: Path): Form => ({ name: 'export of a data layer extension', by: 'values', path });

/** What the beginning of a file shows: how to read it, or what it is instead. */
export type Recognised =
  | { readonly form: Form; readonly other?: never }
  | { readonly other: OtherFile; readonly form?: never };

/** As much of a file as is looked at to recognise it. */
export const headLength = 1 << 16;

/** Whether more of the file could not change what is recognised: a first line that is JSON says it all. */
export function isDecided(head: string): boolean {
  return head.length >= headLength || isJsonLine(/^.*[\r\n]/.exec(head.replace(/^\uFEFF/, ''))?.[0]);
}

/** Recognises a file by its first characters. */
export function recognise(head: string): Recognised {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  const other = otherText(text);
  if (other) return { other };
  if (text === '') return { form: forms.lines };
  if (/^["'`]\s*[[{]/.test(text)) return { form: forms.quoted };
  if (/^[[{]/.test(text)) return ofValue(text);
  if (isCode(text)) return { form: forms.code };
  return isLines(text) ? { form: forms.lines } : { other: plainText };
}

const plainText: OtherFile = {
  is: 'a text without any JSON',
  fix: 'Type copy(dataLayer) into the console of the page, and save what it copies.',
};

/** Names and calls that lead to what is pushed, or what consoles put before it. */
function isCode(text: string): boolean {
  return /^(\(\d+\)|[A-Z]\w*\s*(\(\d+\))?)\s*[[{]/.test(text) || /\.push\s*\(|=\s*\[/.test(text);
}

const isLines = (text: string): boolean =>
  text.split(/[\r\n]+/, 200).some(line => /^\s*([[{]|null\b|-?\d+\s*$)/.test(line));

function ofValue(text: string): Recognised {
  const { value, isJson } = glimpse(text);
  const isLine = /^.*[\r\n]/.exec(text)?.[0];
  if (!isJson && !isJsonLine(isLine)) return { form: forms.code };
  const other = otherObject(value);
  if (other) return { other };
  return { form: ofJson(value, text) };
}

/** A file of lines whose later ones are broken is still one of lines. */
function isJsonLine(line: string | undefined): boolean {
  try {
    return line !== undefined && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

interface Wrapping {
  readonly log?: unknown;
  readonly data?: unknown;
}

function ofJson(value: unknown, text: string): Form {
  const { log, data } = value as Wrapping;
  if (isObject(log) && ('entries' in log || 'creator' in log || 'version' in log)) return forms.har;
  if (isObject(data) && ('containers' in data || 'debugContext' in data)) return forms.tagAssistant;
  const path = placeOf(value, 0);
  if (path && (path.length > 1 || isWrapped(value))) return exported(path);
  if (Array.isArray(value)) return forms.list;
  return /^\{\s*([\r\n]|$)/.test(text) ? forms.values : forms.lines;
}

/** How many elements of a list are looked at. */
const fewElements = 20;

/** The first place at which entries stand in a list; nothing for an object that is an entry itself. */
function placeOf(value: unknown, depth: number): Path | undefined {
  if (!isObject(value) || depth > 5) return;
  if (Array.isArray(value)) {
    const few = value.slice(0, fewElements);
    if (few.some(isEntry)) return ['[]'];
    const inner = few.map(element => placeOf(element, depth + 1)).find(path => path !== undefined);
    return inner && ['[]', ...inner];
  }
  if (isEntry(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = placeOf(inner, depth + 1);
    // What was pushed on several pages may stand in a list for each.
    if (path) return [Array.isArray(inner) ? '*' : key, ...path];
  }
  return;
}

/** Whether something was pushed as it stands here, or stands in a wrapper that tells of a push. */
function isEntry(value: unknown): boolean {
  if (!isObject(value) || Array.isArray(value)) return false;
  const { event } = value as { readonly event?: unknown };
  if (typeof event === 'string' || kindOf(value) !== 'other') return true;
  const inner = wrapped(value);
  return (
    Object.keys(value).some(key => key.startsWith('gtm.')) ||
    (inner !== undefined && !Array.isArray(inner) && isEntry(inner))
  );
}

/** Whether what was pushed stands in wrappers, as an extension writes them; those of GTM have nothing beside it. */
const isWrapped = (list: unknown): boolean =>
  (list as unknown[])
    .slice(0, fewElements)
    .some(entry => wrapped(entry) !== undefined && Object.keys(entry as object).length > 1);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
