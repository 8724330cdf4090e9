import type { ComponentChildren } from 'preact';
import { type Desk, fieldId } from './desk.ts';
import { Faults } from './faults.tsx';

interface Props {
  readonly desk: Desk;
  readonly where: string;
  readonly label: string;
  /** The heading above says the same already. */
  readonly isLabelUnseen?: boolean;
  readonly layout?: 'cards' | 'rows' | 'grid';
  readonly children: ComponentChildren;
}

/** Answers that belong together, with what is wrong about them. */
export function OptionGroup({ desk, where, label, isLabelUnseen, layout = 'cards', children }: Props) {
  return (
    <fieldset id={fieldId(where)} aria-describedby={`${fieldId(where)}-faults`}>
      <legend class={isLabelUnseen ? 'unseen' : 'label'}>{label}</legend>
      <div class={layout}>{children}</div>
      <Faults desk={desk} where={where} />
    </fieldset>
  );
}
