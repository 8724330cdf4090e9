/** The committed JSON Schemas. */
import type { Definition } from 'typescript-json-schema';
import { scales } from '../../schemas/src/scales.ts';
import { contractSchema } from './contract.ts';
import { oneBranch, type Schema } from './one-branch.ts';
import { inStandardWords } from './standard-words.ts';
import { toldByRooms } from './told-by-rooms.ts';

/** Own fields have free names, which the types can say and the schema generator cannot. */
const customFields = {
  '^chat_custom_\\w{1,28}$': {
    anyOf: [{ type: 'string', maxLength: 100 }, { type: 'number' }, { type: 'boolean' }],
  },
} as const satisfies Definition['patternProperties'];

/** Score and scale come together, and a score is one that its scale has. */
const scores = {
  dependencies: { chat_score: ['chat_scale'], chat_scale: ['chat_score'] },
  allOf: Object.entries(scales).map(([scale, { least, most }]) => ({
    if: { required: ['chat_scale'], properties: { chat_scale: { const: scale } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { chat_score: { type: 'integer', minimum: least, maximum: most } } },
  })),
} as const;

/** GTM numbers the entries of the data layer that it has read, and may note more under keys of its own. */
const keysOfGtm = { '^gtm\\.': {} } as const satisfies Definition['patternProperties'];

const recordSays =
  'One chat event, as it is pushed or as it stands in the data layer where Google Tag Manager runs: keys that begin ' +
  'with gtm. are those of Tag Manager, such as gtm.uniqueEventId, and may have any value.';

/** A type of the contract that is published as a schema. */
export interface Contract {
  /** Name of its files. */
  readonly name: string;
  readonly type: string;
  /** File that holds the type. */
  readonly source: string;
  readonly schema: () => Definition;
}

/** All published schemas. */
export const contracts: readonly Contract[] = [
  { name: 'record', type: 'ChatRecord', source: 'schemas/src/record.ts', schema: recordSchema },
  { name: 'settings', type: 'Settings', source: 'schemas/src/settings.ts', schema: settingsSchema },
  {
    name: 'status',
    type: 'Status',
    source: 'schemas/src/status.ts',
    schema: () => titled('Chat data layer status', contractSchema('Status')),
  },
  {
    name: 'container',
    type: 'ContainerFile',
    source: 'template/gtm/file/entities.ts',
    schema: () =>
      titled('Container file', oneBranch(contractSchema('ContainerFile') as Schema) as Definition),
  },
];

/** `schemas/generated/….schema.json`: what people review of the contract. */
export function renderSchemas(): [path: string, text: string][] {
  return contracts.map(({ name, schema }) => [
    `schemas/generated/${name}.schema.json`,
    `${JSON.stringify(schema(), null, 2)}\n`,
  ]);
}

/** One record, `undefined` fields left out, before GTM has touched it or after. */
function recordSchema(): Definition {
  return titled('Chat record', {
    description: recordSays,
    ...labelled('ChatRecord'),
    patternProperties: { ...customFields, ...keysOfGtm },
    ...(scores as Definition),
  });
}

/** One settings push; what the types cannot say about the texts in lists and maps is added. */
function settingsSchema(): Definition {
  const schema = labelled('Settings');
  for (const property of Object.values(schema.properties ?? {}) as (Definition & { each?: string })[]) {
    const { each } = property;
    if (!each) continue;
    delete property.each;
    if (property.type === 'array') (property.items as Definition).pattern = each;
    else (property.additionalProperties as Definition).pattern = each;
  }
  return titled('Chat data layer settings', withRooms(schema) as Definition);
}

/** The same with what the rooms tell; a default that they tell is a value, not a text. */
function withRooms(node: unknown, key = ''): unknown {
  if (typeof node === 'string') {
    const text = toldByRooms(node);
    return key === 'default' && text !== node ? JSON.parse(text) : text;
  }
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(item => withRooms(item));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withRooms(value, key)]));
}

/** The schema of a type whose properties people read. Throws when one has no comment or no label. */
function labelled(typeName: string): Definition {
  const schema = contractSchema(typeName);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const { description, label } = property as Definition & { label?: string };
    if (!description || !label) throw new Error(`${typeName}.${name} needs a description and a @label.`);
  }
  return schema;
}

function titled(title: string, schema: Definition): Definition {
  const { $schema, ...rest } = schema;
  return inStandardWords({ ...($schema && { $schema }), title, ...rest });
}
