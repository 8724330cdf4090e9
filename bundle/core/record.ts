import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { MappedEvent, PageWindow } from '../../schemas/src/vendor.ts';
import { primitive, text } from './clean.ts';
import { literal } from './generated/record.ts';
import { getPath } from './get-path.ts';
import type { Checked } from './settings.ts';
import { now } from './time.ts';
import type { VendorTables } from './vendor-tables.ts';

/** Value of the next field that is read from a payload, if the settings let its class through. */
export type Value = (
  privacy?: '' | PrivacyClass | 'never',
  clean?: (value: unknown, isKept: boolean, win: PageWindow) => string | undefined,
) => string | undefined;

/**
 * One fresh record: the literal with every field of the schema, values only from the vendor's allow-listed paths and
 * only of the classes that the settings let through, then the listed own fields. Own fields of `former` lists stay,
 * unused, or GTM would go on with their last values.
 */
export function buildRecord(
  win: PageWindow,
  settings: Checked,
  saying: MappedEvent,
  vendor: PushedRecord['chat_vendor'],
  native: string,
  seq: number,
  nth: number,
  { _facts: facts, _paths: paths, _custom: custom }: VendorTables,
  payload: unknown,
  former: { [name: `chat_custom_${string}`]: undefined },
): PushedRecord {
  const isKept = settings.personalData === 'keep';
  let read = 0;
  const value: Value = (privacy, clean = text) => {
    const path = paths[read++];
    const may = path && (!privacy || settings[privacy as PrivacyClass] === 'keep');
    return may ? clean(getPath(payload, path), isKept, win) : undefined;
  };

  const labelClass = facts._labelClass ? facts._labelClass(native) : 'never';
  const record = {
    ...literal(vendor, native, now(), seq, nth, labelClass, value),
    ...saying,
    ...former,
  } as PushedRecord;
  for (const key of settings.customKeys) {
    let name: `chat_custom_${string}` = 'chat_custom_';
    // Letter by letter: a page may have changed what patterns do, and the name has to stay one that the schema knows.
    for (let i = 0; i < key.length; i++) name += key[i] === '.' ? '_' : key[i];
    former[name] = undefined;
    record[name] = primitive(getPath(payload, custom + key), isKept);
  }
  return record;
}
