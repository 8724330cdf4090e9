import type { FormState } from './form-state.ts';
import { fieldId } from './form-state.ts';

interface Props {
  readonly form: FormState;
  readonly path: string;
  /** What is amiss with something typed that is not one of the choices yet. */
  readonly unfinished?: string | undefined;
}

/** What is wrong with a field, right beside it. */
export function Faults({ form, path, unfinished }: Props) {
  const faults = [...(unfinished ? [unfinished] : []), ...form.faults(path)];
  return (
    <div id={`${fieldId(path)}-faults`} class="faults" aria-live="polite">
      {faults.map(fault => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
