import type { Desk } from './desk.ts';
import { fieldId } from './desk.ts';

interface Props {
  readonly desk: Desk;
  readonly where: string;
  /** What is amiss with something typed that is no choice yet. */
  readonly unfinished?: string | undefined;
}

/** What is wrong with a field, right beside it. */
export function Faults({ desk, where, unfinished }: Props) {
  const faults = [...(unfinished ? [unfinished] : []), ...desk.faults(where)];
  return (
    <div id={`${fieldId(where)}-faults`} class="faults" aria-live="polite">
      {faults.map(fault => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
