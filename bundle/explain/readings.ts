import type { PushedRecord } from '../../schemas/src/record.ts';
import { text } from '../core/clean.ts';
import { literal } from '../core/generated/record.ts';
import type { Source, Value } from '../core/record-source.ts';
import type { VendorTables } from '../core/vendor-tables.ts';

/** How the pipeline reads one field from a payload. */
export interface Reading {
  readonly path: string;
  readonly privacy: Parameters<Value>[0];
  readonly clean: NonNullable<Parameters<Value>[1]>;
}

/**
 * The readings behind a record, by field: the shipped literal is asked, with a `value` that answers how it was asked
 * instead of what it found. Fields that the vendor does not offer have none.
 */
export function readings(
  record: PushedRecord,
  { _facts: facts, _paths: paths }: VendorTables,
): { [field: string]: Reading } {
  const asked = new Map<string, Reading>();
  const value: Value = (privacy, clean = text) => {
    const mark = `reading ${asked.size}`;
    asked.set(mark, { path: paths[asked.size] ?? '', privacy, clean });
    return mark;
  };
  const native = record.chat_native_event;
  const labelClass = facts._labelClass ? facts._labelClass(native) : 'never';
  const marked = literal({} as Source, labelClass, value);
  const found: { [field: string]: Reading } = {};
  for (const [field, mark] of Object.entries(marked)) {
    const reading = asked.get(String(mark));
    if (reading?.path) found[field] = reading;
  }
  return found;
}
