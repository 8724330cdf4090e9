import type { PushedRecord } from '../../schemas/src/record.ts';
import type { MappedEvent } from '../../schemas/src/vendor.ts';
import type { Context } from './context.ts';
import { dig } from './get-path.ts';
import type { Plan } from './plan.ts';

/** What a record is made of: a native event of a chat, what it means, and its numbers. */
export interface Source {
  readonly _plan: Plan;
  readonly _payload: unknown;
  readonly _mapped: MappedEvent;
  readonly _seq: number;
  readonly _nth: number;
  readonly _time: number;
}

/** One fresh record: every field that any record had, values only from the paths that the plan allows. */
export function buildRecord({ _settings, _win }: Context, source: Source): PushedRecord {
  const { _plan, _payload, _mapped } = source;
  const isKept = _settings.personalData === 'keep';
  const record: { [field: string]: unknown } = {
    ..._plan._begins,
    chat_time: source._time,
    chat_seq: source._seq,
    chat_nth: source._nth,
  };
  if (_mapped !== _plan._mapped) {
    for (const key of Object.keys(_mapped)) record[key] = _mapped[key as keyof MappedEvent];
  }
  for (const { _name, _steps, _clean } of _plan._readings) {
    record[_name] = _clean(dig(_payload, _steps), isKept, _win);
  }
  return record as unknown as PushedRecord;
}
