import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import { primitive, text } from './clean.ts';
import type { Context } from './context.ts';
import { literal } from './generated/record.ts';
import { getPath } from './get-path.ts';
import type { Source, Value } from './record-source.ts';

/** Own fields of earlier lists, each without a value. */
export type Former = { [name: `chat_custom_${string}`]: undefined };

/**
 * One fresh record: the literal with every field of the schema, values only from the vendor's allow-listed paths and
 * only of the classes that the settings let through, then the listed own fields. Own fields of earlier lists stay,
 * unused, or GTM would go on with their last values.
 */
export function buildRecord({ _settings, _win }: Context, source: Source, former: Former): PushedRecord {
  const { _native, _payload } = source;
  const { _facts, _paths, _custom } = source._tables;
  const isKept = _settings.personalData === 'keep';
  let read = 0;
  const value: Value = (privacy, clean = text) => {
    const path = _paths[read++];
    const may = path && (!privacy || _settings[privacy as PrivacyClass] === 'keep');
    return may ? clean(getPath(_payload, path), isKept, _win) : undefined;
  };

  const labelClass = _facts._labelClass ? _facts._labelClass(_native) : 'never';
  const record = {
    ...literal(source, labelClass, value),
    ...source._mapped,
    ...former,
  } as PushedRecord;
  for (const key of _settings.customKeys) {
    let name: `chat_custom_${string}` = 'chat_custom_';
    // Letter by letter: a page may have changed what patterns do, and the name has to stay one that the schema knows.
    for (let i = 0; i < key.length; i++) name += key[i] === '.' ? '_' : key[i];
    former[name] = undefined;
    record[name] = primitive(getPath(_payload, _custom + key), isKept);
  }
  return record;
}
