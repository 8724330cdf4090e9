import type { PrivacyClass } from '../../schemas/src/settings.ts';
import { link, text } from '../core/clean.ts';
import type { Reading as PlannedReading } from '../core/plan.ts';
import type { VendorTables } from '../core/vendor-tables.ts';

/** How the pipeline reads one field from a payload, once its class is let through. */
export interface Reading {
  readonly field: string;
  readonly path: string;
  /** None for what may always go on. */
  readonly privacy: '' | PrivacyClass | 'never';
  readonly clean: PlannedReading['_clean'];
}

/** The fields of a chat as they are read for a native event, those that the settings withhold among them. */
export function readings(native: string, { _facts: facts, _fields: fields }: VendorTables): Reading[] {
  const label = facts._labelClass ? facts._labelClass(native) : 'never';
  return fields.map(({ _name: field, _path: path, _kind: kind = '' }) => {
    if (kind === 'link') return { field, path, privacy: '', clean: link };
    const privacy = kind === 'label' ? label : (kind as PrivacyClass | '');
    return { field, path, privacy, clean: text };
  });
}
