/** The inputs of the template as GTM shows them, in words for marketers. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { privacyClasses } from '../../schemas/src/settings.ts';
import type { TemplateField, Validator } from '../gtm/file/fields.ts';
import { oneChatUrls, type TemplateOptions } from './delivery.ts';
import {
  type ConsentSource,
  consentSource,
  consentType,
  consentTypes,
  defaultConsentType,
  type InputKind,
  type SettingInput,
  settingInputs,
  vendorInput,
} from './inputs.ts';

type Input = ReturnType<typeof settingInputs>[number];

/** Where each setting stands; one that stands nowhere goes into the last group. */
const groups: readonly { name: string; title: string; settings: readonly SettingInput[] }[] = [
  {
    name: 'privacyGroup',
    title: 'Also record (left out unless ticked)',
    settings: privacyClasses,
  },
  {
    name: 'eventsGroup',
    title: 'Choose and rename events',
    settings: ['only', 'ignore', 'events', 'sdkCalls'],
  },
  {
    name: 'tuningGroup',
    title: 'Own fields and limits',
    settings: ['customKeys', 'memory', 'maxPerMinute', 'dataLayer'],
  },
];

/** Words for the values of choices. */
export const choiceLabels: { readonly [value: string]: string } = {
  hold: 'Hold them until the visitor agrees',
  drop: 'Drop them',
  page: 'Start again on every page',
  tab: 'Go on through the browser tab',
};

const consentAnswers: { readonly [source in ConsentSource]: { displayValue: string; help: string } } = {
  mode: {
    displayValue: 'Wait for Consent Mode',
    help: 'Events wait until the visitor grants the type below. As everywhere in Tag Manager, a type that your site never sets counts as granted: if your consent tool does not speak Consent Mode, choose the next answer.',
  },
  tool: {
    displayValue: 'My consent tool decides when this tag fires',
    help: 'Events flow from the moment this tag fires. Replace its trigger with the one that your consent tool fires after consent.',
  },
  none: {
    displayValue: 'No consent needed',
    help: 'Events flow at once. Choose this only if no consent is needed.',
  },
};

/** All inputs of the template, grouped, after a line that says how the script comes. */
export function fields(dictionary: Dictionary, options: TemplateOptions): TemplateField[] {
  const inputs = settingInputs(dictionary);
  return [
    deliveryLabel(options, dictionary),
    vendorGroup(dictionary),
    consentField(inputs),
    ...settingGroups(inputs),
  ];
}

function deliveryLabel(options: TemplateOptions, dictionary: Dictionary): TemplateField {
  return { type: 'LABEL', name: 'deliveryLabel', displayName: deliverySentence(options, dictionary) };
}

function deliverySentence(options: TemplateOptions, dictionary: Dictionary): string {
  if (!('scriptUrl' in options)) {
    return 'This tag loads no script: it comes with another tag of this container, or with the page itself.';
  }
  const { scriptUrl } = options;
  return oneChatUrls(scriptUrl, dictionary).length > 0
    ? `This tag loads the script from ${scriptUrl}; if one chat alone is ticked, a smaller one beside it.`
    : `This tag loads the script from ${scriptUrl}.`;
}

function vendorGroup({ vendors }: Dictionary): TemplateField {
  return {
    type: 'GROUP',
    name: 'vendorGroup',
    displayName: 'Chat products to listen to',
    groupStyle: 'NO_ZIPPY',
    subParams: vendors.map(({ id, label }) => ({
      type: 'CHECKBOX',
      name: vendorInput(id),
      checkboxText: label,
      simpleValueType: true,
      defaultValue: true,
    })),
  };
}

function consentField(inputs: readonly Input[]): TemplateField {
  const underMode: TemplateField[] = [
    {
      type: 'SELECT',
      name: consentType,
      displayName: 'Consent type to wait for',
      macrosInSelect: false,
      selectItems: Object.entries(consentTypes).map(([value, displayValue]) => ({ value, displayValue })),
      simpleValueType: true,
      alwaysInSummary: true,
      defaultValue: defaultConsentType,
    },
    ...inputs.filter(({ name }) => name === 'beforeConsent').map(settingField),
  ];
  return {
    type: 'RADIO',
    name: consentSource,
    displayName: 'When may chat events reach the data layer?',
    radioItems: Object.entries(consentAnswers).map(([value, answer]) => ({
      value,
      ...answer,
      ...(value === 'mode' && { subParams: underMode }),
    })),
    simpleValueType: true,
    defaultValue: 'mode' satisfies ConsentSource,
  };
}

function settingGroups(inputs: readonly Input[]): TemplateField[] {
  const placed = ['beforeConsent', ...groups.flatMap(({ settings }) => settings)];
  const rest = inputs.filter(({ name }) => !placed.includes(name));
  return groups.map(({ name, title, settings }, at) => ({
    type: 'GROUP',
    name,
    displayName: title,
    groupStyle: 'ZIPPY_CLOSED',
    subParams: [
      ...settings.flatMap(setting => inputs.filter(input => input.name === setting)),
      ...(at === groups.length - 1 ? rest : []),
    ].map(settingField),
  }));
}

function settingField(input: Input): TemplateField {
  return { ...byKind[input.input](input), help: input.description };
}

const byKind: { readonly [kind in InputKind]: (input: Input) => TemplateField } = {
  keep: tickBox,
  tick: tickBox,
  choice: ({ name, label, values: choices = [], default: standard }) => ({
    type: 'RADIO',
    name,
    displayName: label,
    radioItems: choices.map(value => ({ value, displayValue: choiceLabels[value] ?? value })),
    simpleValueType: true,
    defaultValue: String(standard),
  }),
  text: ({ name, label, pattern, default: standard }) => ({
    type: 'TEXT',
    name,
    displayName: label,
    simpleValueType: true,
    defaultValue: String(standard),
    ...(pattern && { valueValidators: [matches(pattern, 'This is not a name that a script can use.')] }),
  }),
  lines: ({ name, label, default: standard }) => ({
    type: 'TEXT',
    name,
    displayName: `${label} (one per line)`,
    simpleValueType: true,
    lineCount: 3,
    ...(lines(standard) && { defaultValue: lines(standard) }),
  }),
  number: ({ name, label, default: standard }) => ({
    type: 'TEXT',
    name,
    displayName: label,
    simpleValueType: true,
    defaultValue: Number(standard),
    valueValidators: [{ type: 'POSITIVE_NUMBER' }],
  }),
  table: ({ name, label, pattern }) => ({
    type: 'SIMPLE_TABLE',
    name,
    displayName: label,
    newRowButtonText: 'Add an event',
    simpleTableColumns: [
      {
        name: 'native',
        displayName: 'Native event',
        type: 'TEXT',
        defaultValue: '',
        isUnique: true,
        valueValidators: [{ type: 'NON_EMPTY' }],
      },
      {
        name: 'event',
        displayName: 'Event to record',
        type: 'TEXT',
        defaultValue: '',
        valueHint: 'chat_goal',
        valueValidators: pattern
          ? [
              matches(
                pattern,
                'Begin with chat_ and go on with letters, digits or underscores, at most 40 in all.',
              ),
            ]
          : [{ type: 'NON_EMPTY' }],
      },
    ],
  }),
};

function tickBox({ name, label, default: standard }: Input): TemplateField {
  return {
    type: 'CHECKBOX',
    name,
    checkboxText: label,
    simpleValueType: true,
    defaultValue: standard === true || standard === 'keep',
  };
}

function matches(pattern: string, errorMessage: string): Validator {
  return { type: 'REGEX', args: [pattern], errorMessage };
}

const lines = (items: unknown): string => (items as readonly string[]).join('\n');
