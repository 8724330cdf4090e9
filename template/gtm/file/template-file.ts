import type { AnyField } from './fields.ts';
import type { PermissionEntry } from './permissions.ts';
import { sectionMarkers } from './sections.ts';

/** A template's file, cut into its sections and read. */
export interface TemplateFile {
  readonly info: { readonly type: string; readonly displayName: string };
  readonly fields: readonly AnyField[];
  readonly code: string;
  readonly permissions: readonly PermissionEntry[];
  /** YAML, as it stands. */
  readonly tests: string;
}

/** The tests inside a template, as their YAML says them. */
export interface TemplateTests {
  readonly scenarios: readonly { readonly name: string; readonly code: string }[];
  readonly setup?: string;
}

/** Sections that a file may lack. */
const optional = ['___TERMS_OF_SERVICE___', '___TESTS___', '___NOTES___'];

/** Cuts a template's text at its markers. Refuses unknown, repeated, missing and misplaced ones. */
export const parseTemplate = (text: string): TemplateFile => {
  const content = cut(text);
  const json = (marker: string): unknown => parseJson(content.get(marker) ?? '', marker);

  return {
    info: json('___INFO___') as TemplateFile['info'],
    fields: json('___TEMPLATE_PARAMETERS___') as AnyField[],
    code: content.get('___SANDBOXED_JS_FOR_WEB_TEMPLATE___') ?? '',
    permissions: json('___WEB_PERMISSIONS___') as PermissionEntry[],
    tests: content.get('___TESTS___') ?? '',
  };
};

const cut = (text: string): ReadonlyMap<string, string> => {
  const [before = '', ...pieces] = text.split(/^(___[A-Z_]+___)[ \t]*$/m);
  if (before.trim() !== '') throw new Error('The template has text before its first marker.');

  const content = new Map<string, string>();
  let position = -1;
  for (let index = 0; index < pieces.length; index += 2) {
    const marker = pieces[index] as string;
    const place = sectionMarkers.indexOf(marker);
    if (place < 0) throw new Error(`The template has an unknown marker ${marker}.`);
    if (content.has(marker)) throw new Error(`The template has the marker ${marker} twice.`);
    if (place < position) throw new Error(`The template has the marker ${marker} out of order.`);
    position = place;
    content.set(marker, (pieces[index + 1] as string).replace(/^\n+|\n+$/g, ''));
  }
  const missing = sectionMarkers.find(marker => !optional.includes(marker) && !content.has(marker));
  if (missing) throw new Error(`The template lacks the marker ${missing}.`);
  return content;
};

const parseJson = (text: string, marker: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The section ${marker} of the template is not JSON: ${(error as Error).message}`);
  }
};
