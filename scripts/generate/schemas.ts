/** The committed JSON Schemas. */
import type { Definition } from 'typescript-json-schema';
import { contractSchema } from './contract.ts';
import { oneBranch, type Schema } from './one-branch.ts';

/** Own fields have free names, which the types can say and the schema generator cannot. */
const customFields = {
  '^chat_custom_\\w{1,28}$': { type: ['string', 'number', 'boolean'], maxLength: 100 },
} as unknown as NonNullable<Definition['patternProperties']>;

/** A type of the contract that is published as a schema. */
export interface Contract {
  /** Name of its files. */
  readonly name: string;
  readonly type: string;
  /** File in `schemas/src` that holds the type. */
  readonly source: string;
  readonly schema: () => Definition;
}

/** All published schemas. */
export const contracts: readonly Contract[] = [
  { name: 'record', type: 'ChatRecord', source: 'record', schema: recordSchema },
  { name: 'settings', type: 'Settings', source: 'settings', schema: settingsSchema },
  {
    name: 'status',
    type: 'Status',
    source: 'status',
    schema: () => titled('Chat data layer status', contractSchema('Status')),
  },
  {
    name: 'container',
    type: 'ContainerFile',
    source: 'gtm',
    schema: () =>
      titled('Container file', oneBranch(contractSchema('ContainerFile') as Schema) as Definition),
  },
];

/** One record as it arrives, `undefined` fields left out. */
function recordSchema(): Definition {
  return titled('Chat record', { ...contractSchema('ChatRecord'), patternProperties: customFields });
}

/** One settings push; what the types cannot say about the texts in lists and maps is added. */
function settingsSchema(): Definition {
  const schema = contractSchema('Settings');
  for (const property of Object.values(schema.properties ?? {}) as (Definition & { each?: string })[]) {
    const { each } = property;
    if (!each) continue;
    delete property.each;
    if (property.type === 'array') (property.items as Definition).pattern = each;
    else (property.additionalProperties as Definition).pattern = each;
  }
  return titled('Chat data layer settings', schema);
}

function titled(title: string, schema: Definition): Definition {
  const { $schema, ...rest } = schema;
  return { ...($schema && { $schema }), title, ...rest };
}
