import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import { productEvent } from '../../template/container/event-name.ts';
import { isGoal } from './change.ts';
import { Disclosure } from './disclosure.tsx';
import type { FormState } from './form-state.ts';
import { ListField } from './list-field.tsx';
import { Option } from './option.tsx';
import { Question } from './question.tsx';
import { RenameField } from './rename-field.tsx';
import { TextField } from './text-field.tsx';

const classes: readonly PrivacyClass[] = ['answers', 'ids', 'staff', 'personalData'];

/** Everything that most sites leave as it is. */
export function Extras({ form }: { readonly form: FormState }) {
  return (
    <Question number={5} title="Anything special?" says="Most sites leave all of this as it is.">
      <Part title="Record more" says="names, ids and answers, left out as a rule" isSet={isAnyKept(form)}>
        <div class="rows">
          {classes.map(name => (
            <Kept key={name} form={form} name={name} />
          ))}
        </div>
        <OwnFields form={form} />
      </Part>
      <Part
        title="Choose and rename events"
        says="filters, triggers of their own, own names"
        isSet={isAnySet(form, ['only', 'ignore']) || isRenamed(form) || form.choices.natives.length > 0}
      >
        <Filters form={form} />
      </Part>
      <Part
        title="Technical"
        says="counting, limits, data layer"
        isSet={isAnySet(form, ['memory', 'maxPerMinute', 'dataLayer', 'sdkCalls'])}
      >
        <Technical form={form} />
      </Part>
    </Question>
  );
}

const isAnySet = ({ choices }: FormState, names: readonly string[]): boolean =>
  names.some(name => Object.hasOwn(choices.settings, name));

/** Whether an event has another name that is not just a box ticked among the goals. */
function isRenamed({ choices, dictionary: { vendors } }: FormState): boolean {
  const offered = vendors
    .filter(({ id }) => choices.vendors.includes(id))
    .flatMap(({ events }) => events.filter(({ goal }) => goal).map(({ name }) => name));
  return Object.keys(choices.settings.events ?? {}).some(
    name => !(offered.includes(name) && isGoal(choices, name)),
  );
}

const isAnyKept = (form: FormState): boolean => isAnySet(form, [...classes, 'customKeys']);

interface PartProps {
  readonly title: string;
  readonly says: string;
  readonly isSet: boolean;
  readonly children: ComponentChildren;
}

const Part = ({ children, ...fold }: PartProps) => (
  <Disclosure {...fold}>
    <div class="part">{children}</div>
  </Disclosure>
);

const entryOf = ({ dictionary }: FormState, name: string) =>
  dictionary.settings.find(setting => setting.name === name)!;

function Kept({ form, name }: { readonly form: FormState; readonly name: PrivacyClass }) {
  const { label, description: says } = entryOf(form, name);
  const isKept = form.choices.settings[name] === 'keep';
  return (
    <Option
      type="checkbox"
      label={label}
      says={says}
      isChosen={isKept}
      choose={() => form.changeSetting(name, isKept ? 'drop' : 'keep')}
    />
  );
}

function OwnFields({ form }: { readonly form: FormState }) {
  return (
    <ListField
      form={form}
      where="settings.customKeys"
      label="Own fields"
      says="Values that your site hands to the chat, by their path. Message text is never read."
      example="order.total"
      items={form.choices.settings.customKeys ?? []}
      enter={items => form.changeSetting('customKeys', [...items])}
    />
  );
}

function Filters({ form }: { readonly form: FormState }) {
  const { choices, dictionary, change, changeSetting } = form;
  const named = dictionary.vendors
    .filter(({ id }) => choices.vendors.includes(id))
    .flatMap(({ id, events }) => events.map(({ name }) => `${id}:${name}`));
  // Names that the dictionary made up for what happened to a product are none that a chat reports.
  const reported = named.filter(name => productEvent(name).length === 1);
  const usual = entryOf(form, 'ignore').default as readonly string[];
  return (
    <>
      <ListField
        form={form}
        where="natives"
        label="Events of the chat that get a trigger of their own"
        says="By the chat's own name, for tags that you build yourself."
        example="userlike:chat_started"
        suggestions={named}
        items={choices.natives}
        enter={natives => change({ natives })}
      />
      <ListField
        form={form}
        where="settings.only"
        label="Record only these"
        says="Empty records everything. A star stands for any ending."
        example="userlike:chat_*"
        suggestions={reported}
        items={choices.settings.only ?? []}
        enter={items => changeSetting('only', [...items])}
      />
      <ListField
        form={form}
        where="settings.ignore"
        label="Never record these"
        says="These come every few seconds and say little."
        example="loyjoy:screen_time"
        suggestions={reported}
        items={choices.settings.ignore ?? usual}
        enter={items => changeSetting('ignore', [...items])}
      />
      <RenameField
        form={form}
        suggestions={reported
          .filter(name => !name.endsWith('*'))
          .map(name => name.slice(name.indexOf(':') + 1))}
      />
    </>
  );
}

function Technical({ form }: { readonly form: FormState }) {
  const { choices, changeSetting } = form;
  const { memory, dataLayer = 'dataLayer' } = choices.settings;
  return (
    <>
      <Option
        type="checkbox"
        label="Count through the whole visit"
        says="First times are then first in the browser tab, not on each page. Needs an entry in session storage."
        isChosen={memory === 'tab'}
        choose={() => changeSetting('memory', memory === 'tab' ? 'page' : 'tab')}
      />
      {choices.vendors.includes('usercom') && (
        <Option
          type="checkbox"
          label="Record what the page tells User.com"
          says="Calls such as product events, as the event chat_sdk_call."
          isChosen={choices.settings.sdkCalls === true}
          choose={() => changeSetting('sdkCalls', choices.settings.sdkCalls !== true)}
        />
      )}
      <MostPerMinute form={form} />
      <TextField
        form={form}
        where="settings.dataLayer"
        label="Name of the data layer"
        says="Another one only if your Tag Manager snippet says so."
        isShort
        value={dataLayer}
        enter={text => changeSetting('dataLayer', text)}
      />
    </>
  );
}

/** What is typed stays as it is while it is no number. */
function MostPerMinute({ form }: { readonly form: FormState }) {
  const [typed, type] = useState('');
  const number = form.choices.settings.maxPerMinute ?? entryOf(form, 'maxPerMinute').default;
  return (
    <TextField
      form={form}
      where="settings.maxPerMinute"
      label="Most records per minute"
      isShort
      mode="numeric"
      value={Number.isNaN(number) ? typed : String(number)}
      enter={text => {
        type(text);
        form.changeSetting('maxPerMinute', /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN);
      }}
    />
  );
}
