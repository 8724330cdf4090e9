import recordSchema from '../generated/record.schema.json' with { type: 'json' };
import type { FieldEntry } from '../src/dictionary.ts';
import type { Field } from '../src/record.ts';
import { readNotes } from './notes.ts';
import { type PropertySchema, propertiesOf } from './property-schema.ts';

/** What the contract says of a field; where chats have it is known in their rooms. */
export type ContractField = Omit<FieldEntry, 'from'>;

/** Every field of the record in its order. */
export const fields: readonly ContractField[] = propertiesOf<Field>(recordSchema).map(
  ([name, schema]): ContractField => {
    const { privacy, dimension } = readNotes(schema.$comment) as Pick<FieldEntry, 'privacy' | 'dimension'>;
    return {
      name,
      label: schema.title,
      description: schema.description,
      ...typeAndValues(schema),
      privacy,
      dimension,
    };
  },
);

function typeAndValues({
  type,
  enum: list,
  const: only,
}: PropertySchema): Pick<FieldEntry, 'type' | 'values'> {
  if (only !== undefined) return { type: 'integer', values: [only] };
  return { type: type as FieldEntry['type'], ...(list && { values: list }) };
}
