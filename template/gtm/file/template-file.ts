/** A template's file, cut into its sections. */
export interface TemplateFile {
  readonly info: { readonly type: string; readonly displayName: string };
  readonly fields: readonly Field[];
  readonly code: string;
  readonly permissions: readonly PermissionEntry[];
  /** YAML, as it stands. */
  readonly tests: string;
}

/** A field of a template, or a group of fields. */
export interface Field {
  readonly type: string;
  readonly name: string;
  readonly canBeEmptyString?: boolean;
  readonly textAsList?: boolean;
  readonly subParams?: readonly Field[];
  readonly radioItems?: readonly { readonly subParams?: readonly Field[] }[];
}

export interface PermissionEntry {
  readonly instance: {
    readonly key: { readonly publicId: string; readonly versionId: string };
    readonly param: readonly { readonly key: string; readonly value: EncodedValue }[];
  };
  readonly clientAnnotations?: object;
  readonly isRequired: boolean;
}

/** A value as permissions write it: 1 string, 2 list, 3 map, 8 boolean. */
export interface EncodedValue {
  readonly type: number;
  readonly string?: string;
  readonly boolean?: boolean;
  readonly listItem?: readonly EncodedValue[];
  readonly mapKey?: readonly EncodedValue[];
  readonly mapValue?: readonly EncodedValue[];
}

/** Every section in the order of today's exporter, and whether a file may lack it. */
const sections = {
  ___TERMS_OF_SERVICE___: 'optional',
  ___INFO___: 'needed',
  ___TEMPLATE_PARAMETERS___: 'needed',
  ___SANDBOXED_JS_FOR_WEB_TEMPLATE___: 'needed',
  ___WEB_PERMISSIONS___: 'needed',
  ___TESTS___: 'optional',
  ___NOTES___: 'optional',
} as const;

type Marker = keyof typeof sections;

const order = Object.keys(sections) as Marker[];

/** Cuts a template's text at its markers. Refuses unknown, repeated, missing and misplaced ones. */
export const parseTemplate = (text: string): TemplateFile => {
  const content = cut(text);
  const json = (marker: Marker): unknown => parseJson(content.get(marker) ?? '', marker);

  return {
    info: json('___INFO___') as TemplateFile['info'],
    fields: json('___TEMPLATE_PARAMETERS___') as Field[],
    code: content.get('___SANDBOXED_JS_FOR_WEB_TEMPLATE___') ?? '',
    permissions: json('___WEB_PERMISSIONS___') as PermissionEntry[],
    tests: content.get('___TESTS___') ?? '',
  };
};

const cut = (text: string): ReadonlyMap<Marker, string> => {
  const [before = '', ...pieces] = text.split(/^(___[A-Z_]+___)[ \t]*$/m);
  if (before.trim() !== '') throw new Error('The template has text before its first marker.');

  const content = new Map<Marker, string>();
  let position = -1;
  for (let index = 0; index < pieces.length; index += 2) {
    const marker = pieces[index] as Marker;
    const place = order.indexOf(marker);
    if (place < 0) throw new Error(`The template has an unknown marker ${marker}.`);
    if (content.has(marker)) throw new Error(`The template has the marker ${marker} twice.`);
    if (place < position) throw new Error(`The template has the marker ${marker} out of order.`);
    position = place;
    content.set(marker, (pieces[index + 1] as string).replace(/^\n+|\n+$/g, ''));
  }
  const missing = order.find(marker => sections[marker] === 'needed' && !content.has(marker));
  if (missing) throw new Error(`The template lacks the marker ${missing}.`);
  return content;
};

const parseJson = (text: string, marker: Marker): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The section ${marker} of the template is not JSON: ${(error as Error).message}`);
  }
};
