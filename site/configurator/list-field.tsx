import { useState } from 'preact/hooks';
import { Faults } from './faults.tsx';
import { type FormState, fieldId } from './form-state.ts';

interface Props {
  readonly form: FormState;
  readonly where: string;
  readonly label: string;
  readonly items: readonly string[];
  readonly enter: (items: readonly string[]) => void;
  readonly says: string;
  readonly example: string;
  readonly suggestions?: readonly string[];
}

/** A list of names: each is added with Enter, and stands below with a button to take it out. */
export function ListField({ form, where, label, items, enter, says, example, suggestions }: Props) {
  const [typed, type] = useState('');
  const id = fieldId(where);
  const add = () => {
    const item = typed.trim();
    if (item && !items.includes(item)) enter([...items, item]);
    type('');
    form.leave(where);
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <p id={`${id}-says`} class="muted small">
        {says}
      </p>
      <div class="adding">
        <input
          id={id}
          type="text"
          value={typed}
          placeholder={example}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={form.faults(where).length > 0}
          aria-describedby={`${id}-says ${id}-faults`}
          {...(suggestions && { list: `${id}-names` })}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
        <button type="button" onClick={add}>
          Add<span class="unseen"> to {label}</span>
        </button>
      </div>
      {suggestions && (
        <datalist id={`${id}-names`}>
          {suggestions.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {items.length > 0 && (
        <ul class="chosen-names">
          {items.map(item => (
            <li key={item}>
              <code>{item}</code>
              <button
                type="button"
                aria-label={`Take out ${item}`}
                onClick={() => {
                  enter(items.filter(other => other !== item));
                  // The button goes with the name, and the focus must not get lost.
                  document.getElementById(id)?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Faults form={form} where={where} />
    </div>
  );
}
