/** The file has the keys, kinds and spellings of an export. */
import type { Finding } from '../finding.ts';

/** A validator as ajv compiles it, with all errors. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Says in words what the validator found, once for each place. */
export function checkSchema(file: unknown, validate: Validate): Finding[] {
  if (validate(file)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword in faults);
  const places = [...new Set(errors.map(({ instancePath }) => instancePath))];
  return places.map(place => {
    const found = errors
      .filter(({ instancePath }) => instancePath === place)
      .map(fault => faults[fault.keyword]!(fault));
    return {
      path: pathOf(place, file),
      description: unique(
        found.map(({ description }) => description.replace('VALUE', shown(valueAt(place, file)))),
      ).join(' '),
      fix: unique(found.map(({ fix }) => fix)).join(' Or: '),
    };
  });
}

type Words = { readonly description: string; readonly fix: string };

const faults: { readonly [keyword: string]: (error: SchemaError) => Words } = {
  additionalProperties: ({ params }) => ({
    description: `has the key "${params.additionalProperty}", which GTM does not know here.`,
    fix: 'Remove it.',
  }),
  required: ({ params }) => ({ description: `has no "${params.missingProperty}".`, fix: 'Add it.' }),
  enum: ({ params }) =>
    is(`Write one of ${(params.allowedValues as readonly unknown[]).map(shown).join(', ')}.`),
  const: ({ params }) => is(`Write ${shown(params.allowedValue)}.`),
  pattern: ({ params }) => is(`Write a text that matches ${params.pattern}.`),
  type: ({ params }) => is(`Write a value of the type ${params.type}.`),
  minItems: ({ params }) => ({ description: 'has too few items.', fix: `Give it ${params.limit}.` }),
  maxItems: ({ params }) => ({ description: 'has too many items.', fix: `Leave it ${params.limit}.` }),
};

const is = (fix: string): Words => ({ description: 'is VALUE.', fix });

/** `/containerVersion/tag/2/type` becomes `containerVersion.tag[2].type`, with the name of the entry if it has one. */
function pathOf(place: string, file: unknown): string {
  const path =
    place
      .slice(1)
      .replace(/\/(\d+)/g, '[$1]')
      .replaceAll('/', '.') || 'file';
  const entry = /^\/containerVersion\/\w+\/\d+/.exec(place);
  const name = entry && (valueAt(entry[0], file) as { readonly name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? `${path} ("${name}")` : path;
}

function valueAt(place: string, file: unknown): unknown {
  return place
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as { readonly [key: string]: unknown } | undefined)?.[key], file);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
