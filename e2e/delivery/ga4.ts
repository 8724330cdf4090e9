/** What GA4 is to get, worked out from a record and from what docs/ga4.md promises. */
import type { PushedRecord } from '../../schemas/src/record.ts';

/** The parameters that docs/ga4.md promises with every event, by hand: a list of the product could not show one lost. */
export const documented = [
  'chat_vendor',
  'chat_native_event',
  'chat_widget_id',
  'chat_group_id',
  'chat_language',
  'chat_process_name',
  'chat_step_name',
  'chat_decision',
  'chat_score',
  'chat_scale',
  'chat_nth',
  'chat_held',
  'chat_schema',
] as const satisfies readonly (keyof PushedRecord)[];

/** Those fields of a record that hold something, as GA4 writes them. */
export function written(
  record: PushedRecord,
  fields: readonly (keyof PushedRecord)[],
): { [parameter: string]: string | number } {
  return Object.fromEntries(
    fields.flatMap(field => {
      const value = record[field];
      if (value === undefined) return [];
      return [typeof value === 'number' ? [`epn.${field}`, value] : [`ep.${field}`, String(value)]];
    }),
  );
}
