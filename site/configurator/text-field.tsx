import { type Desk, fieldId } from './desk.ts';
import { Faults } from './faults.tsx';

interface Props {
  readonly desk: Desk;
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
  desk,
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
        aria-invalid={desk.faults(where).length > 0}
        aria-describedby={`${says ? `${id}-says ` : ''}${id}-faults`}
        onInput={({ currentTarget }) => enter(currentTarget.value.trim())}
        onBlur={() => desk.leave(where)}
      />
      <Faults desk={desk} where={where} />
    </div>
  );
}
