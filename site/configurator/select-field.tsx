import { type Offered, Options } from '../look/options.tsx';
import { fieldId } from './form-state.ts';

interface Props<Value extends string> {
  readonly path: string;
  readonly label: string;
  readonly value: Value;
  readonly offered: Offered;
  readonly choose: (value: Value) => void;
}

/** One value out of a list. */
export function SelectField<Value extends string>({ path, label, value, offered, choose }: Props<Value>) {
  const id = fieldId(path);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Value)}>
        <Options of={offered} />
      </select>
    </div>
  );
}
