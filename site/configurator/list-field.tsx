import { useState } from 'preact/hooks';
import { questions } from '../language/texts.ts';
import { ChosenNames } from './chosen-names.tsx';
import { Faults } from './faults.tsx';
import { type FormState, fieldId } from './form-state.ts';
import { onEnter } from './on-enter.ts';
import { plainText } from './plain-text.ts';
import { Suggestions } from './suggestions.tsx';

interface Props {
  readonly form: FormState;
  readonly path: string;
  readonly label: string;
  readonly items: readonly string[];
  readonly enter: (items: readonly string[]) => void;
  readonly description: string;
  readonly example: string;
  readonly suggestions?: readonly string[];
}

const { extras: texts } = questions;

/** A list of names: each is added with Enter, and stands below with a button to take it out. */
export function ListField({ form, path, label, items, enter, description, example, suggestions }: Props) {
  const [typed, type] = useState('');
  const id = fieldId(path);
  const add = () => {
    const item = typed.trim();
    if (item && !items.includes(item)) enter([...items, item]);
    type('');
    form.leave(path);
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <p id={`${id}-description`} class="muted small">
        {description}
      </p>
      <div class="adding">
        <input
          id={id}
          {...plainText}
          value={typed}
          placeholder={example}
          aria-invalid={form.faults(path).length > 0}
          aria-describedby={`${id}-description ${id}-faults`}
          {...(suggestions && { list: `${id}-names` })}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onEnter(add)}
          onBlur={add}
        />
        <button type="button" onClick={add}>
          {texts.add}
          <span class="unseen">{texts.addTo(label)}</span>
        </button>
      </div>
      {suggestions && <Suggestions id={`${id}-names`} names={suggestions} />}
      <ChosenNames names={items} takeOut={item => enter(items.filter(other => other !== item))} field={id} />
      <Faults form={form} path={path} />
    </div>
  );
}
