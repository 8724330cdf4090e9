import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { settingNamed } from '../../schemas/dictionary/look-up.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { type PrivacyClass, privacyClasses, type Settings } from '../../schemas/src/settings.ts';
import { productEvent } from '../../template/container/event-name.ts';
import { questions } from '../language/texts.ts';
import { callsLabel } from './calls-label.ts';
import { isGoal } from './change.ts';
import { Disclosure } from './disclosure.tsx';
import type { FormState } from './form-state.ts';
import { ListField } from './list-field.tsx';
import { Option } from './option.tsx';
import { Question } from './question.tsx';
import { RenameField } from './rename-field.tsx';
import { TextField } from './text-field.tsx';

const { extras: texts } = questions;

/** Everything that most sites leave as it is. */
export function Extras({ form }: { readonly form: FormState }) {
  return (
    <Question number={6} title={texts.title} description={texts.description}>
      <Part title={texts.record} description={texts.recordNote} isSet={isAnyKept(form)}>
        <div class="rows">
          {privacyClasses.map(name => (
            <Kept key={name} form={form} name={name} />
          ))}
        </div>
        <OwnFields form={form} />
      </Part>
      <Part
        title={texts.choose}
        description={texts.chooseNote}
        isSet={isAnySet(form, ['only', 'ignore']) || isRenamed(form) || form.choices.natives.length > 0}
      >
        <Filters form={form} />
      </Part>
      <Part
        title={texts.technical}
        description={texts.technicalNote}
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

const isAnyKept = (form: FormState): boolean => isAnySet(form, [...privacyClasses, 'customKeys']);

interface PartProps {
  readonly title: string;
  readonly description: string;
  readonly isSet: boolean;
  readonly children: ComponentChildren;
}

const Part = ({ children, ...rest }: PartProps) => (
  <Disclosure {...rest}>
    <div class="part">{children}</div>
  </Disclosure>
);

const entryOf = ({ dictionary }: FormState, name: keyof Settings) => settingNamed(dictionary, name);

function Kept({ form, name }: { readonly form: FormState; readonly name: PrivacyClass }) {
  const { label, description } = entryOf(form, name);
  const isKept = form.choices.settings[name] === 'keep';
  return (
    <Option
      type="checkbox"
      label={label}
      description={description}
      isChosen={isKept}
      choose={() => form.changeSetting(name, isKept ? 'drop' : 'keep')}
    />
  );
}

function OwnFields({ form }: { readonly form: FormState }) {
  return (
    <ListField
      form={form}
      path="settings.customKeys"
      label={texts.customKeys}
      description={texts.customKeysNote}
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
  const [{ id, events }] = dictionary.vendors as [VendorEntry];
  const first = events.find(({ countSafe }) => countSafe)?.name;
  return (
    <>
      <ListField
        form={form}
        path="natives"
        label={texts.natives}
        description={texts.nativesNote}
        example={`${id}:${first}`}
        suggestions={named}
        items={choices.natives}
        enter={natives => change({ natives })}
      />
      <ListField
        form={form}
        path="settings.only"
        label={texts.only}
        description={texts.onlyNote}
        example={`${id}:*`}
        suggestions={reported}
        items={choices.settings.only ?? []}
        enter={items => changeSetting('only', [...items])}
      />
      <ListField
        form={form}
        path="settings.ignore"
        label={texts.ignore}
        description={texts.ignoreNote}
        example={usual[0]!}
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
  const { choices, dictionary, changeSetting } = form;
  const { memory, dataLayer = 'dataLayer' } = choices.settings;
  const calls = callsLabel(choices, dictionary);
  return (
    <>
      <Option
        type="checkbox"
        label={texts.memory}
        description={texts.memoryNote}
        isChosen={memory === 'tab'}
        choose={() => changeSetting('memory', memory === 'tab' ? 'page' : 'tab')}
      />
      {calls !== '' && (
        <Option
          type="checkbox"
          label={calls}
          description={texts.callsNote}
          isChosen={choices.settings.sdkCalls === true}
          choose={() => changeSetting('sdkCalls', choices.settings.sdkCalls !== true)}
        />
      )}
      <MostPerMinute form={form} />
      <TextField
        form={form}
        path="settings.dataLayer"
        label={texts.dataLayer}
        description={texts.dataLayerNote}
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
      path="settings.maxPerMinute"
      label={texts.maxPerMinute}
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
