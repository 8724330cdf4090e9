import type { MappedEvent } from '../../schemas/src/vendor.ts';
import type { Context } from './context.ts';
import { dig } from './get-path.ts';
import type { Plan } from './plan.ts';

/** What a record is made of: a native event of a chat, and what it means. */
export interface Source {
  readonly _plan: Plan;
  readonly _payload: unknown;
  readonly _mapped: MappedEvent;
}

/** Puts values into a record that begins as the plan says, only from the paths that the plan allows. */
export function fillRecord(
  { _settings, _win }: Context,
  record: { [field: string]: unknown },
  source: Source,
): void {
  const { _plan, _payload, _mapped } = source;
  const isKept = _settings.personalData === 'keep';
  if (_mapped !== _plan._mapped) {
    for (const key of Object.keys(_mapped)) record[key] = _mapped[key as keyof MappedEvent];
  }
  for (const { _name, _steps, _clean } of _plan._readings) {
    record[_name] = _clean(dig(_payload, _steps), isKept, _win);
  }
}
