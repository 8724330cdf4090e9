import type { PushedRecord } from '../../schemas/src/record.ts';
import type { MappedEvent } from '../../schemas/src/vendor.ts';
import type { Context } from './context.ts';
import { getPath } from './get-path.ts';
import type { Plan } from './plan.ts';
import { now } from './time.ts';

/** What a record is made of: a native event of a chat, what it means, and its numbers. */
export interface Source {
  readonly _vendor: PushedRecord['chat_vendor'];
  readonly _plan: Plan;
  readonly _payload: unknown;
  readonly _mapped: MappedEvent;
  readonly _seq: number;
  readonly _nth: number;
}

/** One fresh record: every field that any record had, values only from the paths that the plan allows. */
export function buildRecord({ _settings, _win, _blank }: Context, source: Source): PushedRecord {
  const { _plan, _payload } = source;
  const isKept = _settings.personalData === 'keep';
  const record = {
    ..._blank,
    ...source._mapped,
    chat_vendor: source._vendor,
    chat_native_event: _plan._native,
    chat_time: now(),
    chat_seq: source._seq,
    chat_nth: source._nth,
  };
  for (const { _name, _path, _clean } of _plan._readings) {
    (record as { [field: string]: unknown })[_name] = _clean(getPath(_payload, _path), isKept, _win);
  }
  return record as unknown as PushedRecord;
}
