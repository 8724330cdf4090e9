import { useState } from 'preact/hooks';
import { Faults } from './faults.tsx';
import { type FormState, fieldId } from './form-state.ts';
import { plainText } from './plain-text.ts';

interface Props {
  readonly form: FormState;
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly enter: (text: string) => void;
  readonly description?: string;
  readonly example?: string;
  readonly mode?: 'text' | 'url' | 'numeric';
  readonly isShort?: boolean;
}

/** One line of text. What is wrong with it is said once it is left, and goes as soon as it is right. */
export function TextField({
  form,
  path,
  label,
  value,
  enter,
  description,
  example,
  mode = 'text',
  isShort,
}: Props) {
  const id = fieldId(path);
  // What is typed stays as it is, blanks at its end included, while what counts is without them.
  const [typed, type] = useState(value);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {description && (
        <p id={`${id}-description`} class="muted small">
          {description}
        </p>
      )}
      <input
        id={id}
        class={isShort ? 'short' : ''}
        {...plainText}
        inputMode={mode}
        value={typed.trim() === value ? typed : value}
        placeholder={example}
        aria-invalid={form.faults(path).length > 0}
        aria-describedby={`${description ? `${id}-description ` : ''}${id}-faults`}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          enter(currentTarget.value.trim());
        }}
        onBlur={() => {
          type(value);
          form.leave(path);
        }}
      />
      <Faults form={form} path={path} />
    </div>
  );
}
