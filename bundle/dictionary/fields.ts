import { type ContractField, fields as contractFields } from '../../schemas/dictionary/fields.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { FieldEntry } from '../../schemas/src/dictionary.ts';
import { fields as paths } from '../vendors/generated/fields.ts';

/** Every field of the record, with where each chat has its value. */
export const fields: readonly FieldEntry[] = contractFields.map(field => ({
  ...field,
  from: originsOf(field),
}));

function originsOf({ name }: ContractField): FieldEntry['from'] {
  return Object.fromEntries(vendorIds.flatMap(id => (paths[id][name] ? [[id, paths[id][name]]] : [])));
}
