import { useState } from 'preact/hooks';
import { withoutChat } from '../../template/container/event-name.ts';
import { Faults } from './faults.tsx';
import { type FormState, fieldId } from './form-state.ts';

const where = 'settings.events';

/** Events of the chat that are recorded under another name than the usual one. */
export function RenameField({
  form,
  suggestions,
}: {
  readonly form: FormState;
  readonly suggestions: readonly string[];
}) {
  const [native, typeNative] = useState('');
  const [word, typeWord] = useState('');
  const [isLeft, leave] = useState(false);
  const id = fieldId(where);
  const renamed = form.choices.settings.events ?? {};
  const enter = (rows: { readonly [native: string]: string }) => form.changeSetting('events', { ...rows });
  // The other fields ask for a chat and a colon before the name; here the name stands alone.
  const name = withoutChat(native.trim(), form.dictionary).trim();
  const unfinished = missingHalf(name, word.trim());
  const add = () => {
    form.leave(where);
    leave(unfinished !== undefined);
    if (!name || !word.trim()) return;
    enter({ ...renamed, [name]: word.trim() });
    typeNative('');
    typeWord('');
  };
  /** Both fields together are one entry: it is made with Enter, or when somebody goes on elsewhere. */
  const enterAdds = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  const leaveAdds = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) add();
  };
  const takeOut = (name: string) => {
    enter(Object.fromEntries(Object.entries(renamed).filter(([other]) => other !== name)));
    // The button goes with the name, and the focus must not get lost.
    document.getElementById(id)?.focus();
  };
  return (
    <fieldset class="field">
      <legend class="label">Record under another name</legend>
      <p class="muted small">For events that somebody made in the chat itself, or that mean more to you.</p>
      <div class="adding" onFocusOut={leaveAdds}>
        <label class="unseen" for={id}>
          Event of the chat
        </label>
        <input
          id={id}
          type="text"
          list={`${id}-names`}
          placeholder="appointment_booked"
          autocomplete="off"
          onKeyDown={enterAdds}
          value={native}
          onInput={({ currentTarget }) => typeNative(currentTarget.value)}
        />
        <span aria-hidden="true">→</span>
        <label class="unseen" for={`${id}-word`}>
          Name to record
        </label>
        <input
          id={`${id}-word`}
          type="text"
          list={`${id}-words`}
          placeholder="chat_goal"
          autocomplete="off"
          onKeyDown={enterAdds}
          value={word}
          aria-describedby={`${id}-faults`}
          onInput={({ currentTarget }) => typeWord(currentTarget.value)}
        />
        <button type="button" onClick={add}>
          Add<span class="unseen"> another name</span>
        </button>
      </div>
      <datalist id={`${id}-names`}>
        {suggestions.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${id}-words`}>
        {form.dictionary.events.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {Object.keys(renamed).length > 0 && (
        <ul class="chosen-names">
          {Object.entries(renamed).map(([name, to]) => (
            <li key={name}>
              <code>
                {name} → {to}
              </code>
              <button type="button" aria-label={`Take out ${name}`} onClick={() => takeOut(name)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Faults form={form} where={where} unfinished={isLeft ? unfinished : undefined} />
    </fieldset>
  );
}

/** What to say of an entry of which only one name is there. */
function missingHalf(name: string, word: string): string | undefined {
  if (!name === !word) return;
  return name
    ? `${name} has no other name yet. Write the name to record.`
    : `${word} is no other name yet. Write the event of the chat.`;
}
