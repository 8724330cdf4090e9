import type { Desk } from './desk.ts';
import { fieldId } from './desk.ts';

/** What is wrong with a field, right beside it. */
export function Faults({ desk, where }: { readonly desk: Desk; readonly where: string }) {
  const faults = desk.faults(where);
  return (
    <div id={`${fieldId(where)}-faults`} class="faults" aria-live="polite">
      {faults.map(fault => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
