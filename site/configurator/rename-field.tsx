import { useState } from 'preact/hooks';
import type { EventName } from '../../schemas/src/event-names.ts';
import { withoutChat } from '../../template/container/event-name.ts';
import { questions } from '../language/texts.ts';
import { ChosenNames } from './chosen-names.tsx';
import { Faults } from './faults.tsx';
import { type FormState, fieldId } from './form-state.ts';
import { onEnter } from './on-enter.ts';
import { Suggestions } from './suggestions.tsx';

const { extras: texts } = questions;
const path = 'settings.events';
const id = fieldId(path);

interface Props {
  readonly form: FormState;
  readonly suggestions: readonly string[];
}

/** Events of the chat that are recorded under another name than the usual one. */
export function RenameField({ form, suggestions }: Props) {
  const renamed = form.choices.settings.events ?? {};
  const enter = (rows: { readonly [native: string]: string }) => form.changeSetting('events', { ...rows });
  const forms = preChatForms(form).filter(name => !Object.hasOwn(renamed, name));
  const entry = useEntry(form, (name, eventName) => enter({ ...renamed, [name]: eventName }));
  const takeOut = (name: string) =>
    enter(Object.fromEntries(Object.entries(renamed).filter(([other]) => other !== name)));
  return (
    <fieldset class="field">
      <legend class="label">{texts.rename}</legend>
      <p class="muted small">{texts.renameNote}</p>
      {forms.map(name => (
        <p key={name} class="muted small">
          {texts.preChatForm}{' '}
          <button type="button" class="quiet" onClick={() => enter({ ...renamed, [name]: lead })}>
            {texts.recordAs(name, lead)}
          </button>
        </p>
      ))}
      <EntryRow {...entry} />
      <Suggestions id={`${id}-names`} names={suggestions} />
      <Suggestions id={`${id}-event-names`} names={form.dictionary.events.map(({ name }) => name)} />
      <ChosenNames
        names={Object.keys(renamed)}
        text={name => `${name} → ${renamed[name]}`}
        takeOut={takeOut}
        field={id}
      />
      <Faults form={form} path={path} unfinished={entry.fault} />
    </fieldset>
  );
}

const lead: EventName = 'chat_lead';

/** Forms before the chat that the chosen chats have. */
const preChatForms = ({ choices, dictionary: { vendors } }: FormState): string[] =>
  vendors
    .filter(({ id }) => choices.vendors.includes(id))
    .flatMap(({ events }) => events.filter(({ preChatForm }) => preChatForm).map(({ name }) => name));

/** What is typed into the two fields. */
function useEntry(form: FormState, enter: (native: string, eventName: string) => void) {
  const [native, typeNative] = useState('');
  const [eventName, typeEventName] = useState('');
  const [isLeft, leave] = useState(false);
  // The other fields ask for a chat and a colon before the name; here the name stands alone.
  const name = withoutChat(native.trim(), form.dictionary).trim();
  const missing = missingHalf(name, eventName.trim());
  const add = () => {
    form.leave(path);
    leave(missing !== undefined);
    if (!name || !eventName.trim()) return;
    enter(name, eventName.trim());
    typeNative('');
    typeEventName('');
  };
  return { native, typeNative, eventName, typeEventName, add, fault: isLeft ? missing : undefined };
}

/** Both fields together are one entry: it is made with Enter, or when somebody goes on elsewhere. */
function EntryRow({ native, typeNative, eventName, typeEventName, add }: ReturnType<typeof useEntry>) {
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) add();
  };
  return (
    <div class="adding" onFocusOut={leave}>
      <label class="unseen" for={id}>
        {texts.native}
      </label>
      <input
        id={id}
        type="text"
        list={`${id}-names`}
        placeholder="appointment_booked"
        autocomplete="off"
        onKeyDown={onEnter(add)}
        value={native}
        onInput={({ currentTarget }) => typeNative(currentTarget.value)}
      />
      <span aria-hidden="true">→</span>
      <label class="unseen" for={`${id}-event-name`}>
        {texts.nameToRecord}
      </label>
      <input
        id={`${id}-event-name`}
        type="text"
        list={`${id}-event-names`}
        placeholder="chat_goal"
        autocomplete="off"
        onKeyDown={onEnter(add)}
        value={eventName}
        aria-describedby={`${id}-faults`}
        onInput={({ currentTarget }) => typeEventName(currentTarget.value)}
      />
      <button type="button" onClick={add}>
        {texts.add}
        <span class="unseen">{texts.addName}</span>
      </button>
    </div>
  );
}

/** What to say of an entry of which only one name is there. */
function missingHalf(name: string, eventName: string): string | undefined {
  if (!name === !eventName) return;
  return name ? texts.noNewName(name) : texts.noNative(eventName);
}
