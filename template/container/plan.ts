/** The choices with every default worked out: which event names, events and fields the container is about. */
import { fills } from '../../schemas/dictionary/fills.ts';
import type { Dictionary, EventEntry, FieldEntry } from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import { ownField } from '../../schemas/src/own-field.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { Choices } from './choices.ts';
import { agreed } from './consent-tools.ts';
import { type Native, native } from './event-name.ts';

export interface Plan {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  /** Every event name that can reach the data layer, own ones included. */
  readonly eventNames: readonly string[];
  /** Events sent to GA4. */
  readonly events: readonly string[];
  /** Events with a trigger for their first time: the ones to make key events of. */
  readonly keyEvents: readonly string[];
  /** Fields sent to GA4. */
  readonly parameters: readonly string[];
  /** Native events with a trigger of their own. */
  readonly natives: readonly Native[];
  /** How the consent tool tells of a yes, where it decides when our tag fires and is known by name. */
  readonly agreed?: ReturnType<typeof agreed>;
}

const keyEvents: readonly EventName[] = ['chat_engaged', 'chat_lead', 'chat_goal'];

/** Fields sent to GA4 unless somebody chooses otherwise. */
export const defaultParameters: readonly Field[] = [
  'chat_vendor',
  'chat_native_event',
  'chat_widget_id',
  'chat_group_id',
  'chat_language',
  'chat_process_name',
  'chat_step_name',
  'chat_decision',
  'chat_score',
  'chat_scale',
  'chat_nth',
  'chat_held',
  'chat_schema',
];

/** Fields that hold something with these events alone, unless a site has given events other names. */
const onlyWith: { readonly [field in Field]?: EventName } = {
  chat_score: 'chat_rated',
  chat_scale: 'chat_rated',
  chat_decision: 'chat_permission',
};

/** Works the choices out. They have to be possible ones, see `checkChoices`. */
export function plan(choices: Choices, dictionary: Dictionary): Plan {
  const eventNames = emittedEventNames(choices, dictionary);
  const fields = filledFields(choices, dictionary);
  const { parameters } = choices;
  const events =
    choices.events === 'default'
      ? defaultEvents(eventNames, dictionary)
      : eventNames.filter(name => choices.events.includes(name));
  return {
    choices,
    dictionary,
    eventNames,
    events,
    keyEvents: keyEvents.filter(name => eventNames.includes(name)),
    parameters: fields.filter(field =>
      parameters === 'default' ? isUsual(field, events, choices) : parameters.includes(field),
    ),
    natives: choices.natives.map(native),
    ...(choices.consentSource === 'tool' &&
      choices.consentTool && { agreed: agreed(choices.consentTool, choices.consentName) }),
  };
}

/** The event names that the chosen vendors can emit with these settings, in the order of the dictionary. */
export function emittedEventNames({ vendors, settings }: Choices, { events }: Dictionary): string[] {
  const renamed = settings.events ?? {};
  const emits = (event: EventEntry): boolean =>
    vendors.some(id => event.vendors[id]?.natives.some(name => !Object.hasOwn(renamed, name))) &&
    (event.name !== 'chat_sdk_call' || settings.sdkCalls === true);
  const own = Object.values(renamed);
  const ours = events.filter(event => emits(event) || own.includes(event.name)).map(({ name }) => name);
  return [...new Set([...ours, ...own])];
}

/** The fields that can hold something for the chosen vendors, own fields included. */
export function filledFields({ vendors, settings }: Choices, dictionary: Dictionary): string[] {
  const chosen = dictionary.vendors.filter(({ id }) => vendors.includes(id));
  const filled = (field: FieldEntry): boolean => chosen.some(vendor => fills(vendor, field));
  return [
    ...dictionary.fields.filter(filled).map(({ name }) => name),
    ...(settings.customKeys ?? []).map(ownField),
  ];
}

function defaultEvents(eventNames: readonly string[], dictionary: Dictionary): string[] {
  return dictionary.events
    .filter(({ ga4, name }) => ga4 && eventNames.includes(name))
    .map(({ name }) => name);
}

function isUsual(field: string, events: readonly string[], { settings }: Choices): boolean {
  const event = onlyWith[field as Field];
  const isHeld = !event || events.includes(event) || Object.keys(settings.events ?? {}).length > 0;
  return isOneOf(defaultParameters, field) && isHeld;
}

const isOneOf = (list: readonly string[], item: string): boolean => list.includes(item);
