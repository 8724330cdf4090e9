import type { ComponentChildren } from 'preact';
import { Faults } from './faults.tsx';
import { type FormState, fieldId } from './form-state.ts';

interface Props {
  readonly form: FormState;
  readonly path: string;
  readonly label: string;
  /** The heading above says the same already. */
  readonly isLabelUnseen?: boolean;
  readonly layout?: 'cards' | 'rows' | 'grid';
  readonly children: ComponentChildren;
}

/** Answers that belong together, with what is wrong about them. */
export function OptionGroup({ form, path, label, isLabelUnseen, layout = 'cards', children }: Props) {
  return (
    <fieldset id={fieldId(path)} aria-describedby={`${fieldId(path)}-faults`}>
      <legend class={isLabelUnseen ? 'unseen' : 'label'}>{label}</legend>
      <div class={layout}>{children}</div>
      <Faults form={form} path={path} />
    </fieldset>
  );
}
