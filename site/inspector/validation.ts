import { type Ga4Finding, lintGa4 } from '../../schemas/src/ga4.ts';
import { recordErrors } from '../../schemas/validators/record-errors.ts';

/** What GA4 would not take of a record; nothing is said of one that does not even name its event. */
export function ga4FaultsOf(record: object): Ga4Finding[] {
  const { event } = record as { readonly event?: unknown };
  return typeof event === 'string' ? lintGa4(record as Parameters<typeof lintGa4>[0]) : [];
}

/** What is wrong with a record according to its schema, one sentence each; nothing if it is valid. */
export function faultsOf(record: object): string[] {
  // JSON has no undefined: the keys that are present but unused are no part of what the schema describes.
  return recordErrors(JSON.parse(JSON.stringify(record))).map(({ instancePath, message }) =>
    `${instancePath.slice(1) || 'The record'} ${message ?? 'is wrong'}`.trim(),
  );
}
