import { Faults } from './faults.tsx';
import { type FormState, fieldId } from './form-state.ts';

interface Props {
  readonly form: FormState;
  readonly where: string;
  readonly label: string;
  readonly value: string;
  readonly enter: (text: string) => void;
  readonly says?: string;
  readonly example?: string;
  readonly mode?: 'text' | 'url' | 'numeric';
  readonly isShort?: boolean;
}

/** One line of text. What is wrong with it is said once it is left, and goes as soon as it is right. */
export function TextField({
  form,
  where,
  label,
  value,
  enter,
  says,
  example,
  mode = 'text',
  isShort,
}: Props) {
  const id = fieldId(where);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {says && (
        <p id={`${id}-says`} class="muted small">
          {says}
        </p>
      )}
      <input
        id={id}
        class={isShort ? 'short' : ''}
        type="text"
        inputMode={mode}
        value={value}
        placeholder={example}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={form.faults(where).length > 0}
        aria-describedby={`${says ? `${id}-says ` : ''}${id}-faults`}
        onInput={({ currentTarget }) => enter(currentTarget.value.trim())}
        onBlur={() => form.leave(where)}
      />
      <Faults form={form} where={where} />
    </div>
  );
}
