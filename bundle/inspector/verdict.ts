import validate from '../../schemas/generated/record.validator.js';

/** What is wrong with a record according to its schema, one sentence each; nothing if it is valid. */
export function faultsOf(record: object): string[] {
  // JSON has no undefined: the keys that are present but unused are no part of what the schema describes.
  if (validate(JSON.parse(JSON.stringify(record)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) =>
    `${instancePath.slice(1) || 'The record'} ${message ?? 'is wrong'}`.trim(),
  );
}
