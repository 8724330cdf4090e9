/** The choices with every default worked out: which words, events and fields the container is about. */
import type { Dictionary, EventEntry, FieldEntry } from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import { ownField } from '../../schemas/src/own-field.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { Choices } from './choices.ts';
import { type Native, native } from './event-name.ts';

export interface Plan {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  /** Every word that can reach the data layer, own words included. */
  readonly words: readonly string[];
  /** Words sent to GA4. */
  readonly events: readonly string[];
  /** Words with a trigger for their first time: the ones to make key events of. */
  readonly keyWords: readonly string[];
  /** Fields sent to GA4. */
  readonly parameters: readonly string[];
  /** Native events with a trigger of their own. */
  readonly natives: readonly Native[];
}

const keyWords: readonly EventName[] = ['chat_engaged', 'chat_lead', 'chat_goal'];

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
  'chat_nth',
  'chat_held',
  'chat_schema',
];

/** Works the choices out. They have to be possible ones, see `checkChoices`. */
export function plan(choices: Choices, dictionary: Dictionary): Plan {
  const words = emittedWords(choices, dictionary);
  const fields = filledFields(choices, dictionary);
  const { events, parameters } = choices;
  return {
    choices,
    dictionary,
    words,
    events:
      events === 'default' ? defaultEvents(words, dictionary) : words.filter(word => events.includes(word)),
    keyWords: keyWords.filter(word => words.includes(word)),
    parameters: fields.filter(field =>
      parameters === 'default' ? isOneOf(defaultParameters, field) : parameters.includes(field),
    ),
    natives: choices.natives.map(native),
  };
}

/** The words that the chosen vendors can emit with these settings, in the order of the dictionary. */
export function emittedWords({ vendors, settings }: Choices, { events: words }: Dictionary): string[] {
  const renamed = settings.events ?? {};
  const emits = (word: EventEntry): boolean =>
    vendors.some(id => word.vendors[id]?.natives.some(name => !Object.hasOwn(renamed, name))) &&
    (word.name !== 'chat_sdk_call' || settings.sdkCalls === true);
  const own = Object.values(renamed);
  const house = words.filter(word => emits(word) || own.includes(word.name)).map(({ name }) => name);
  return [...new Set([...house, ...own])];
}

/** The fields that can hold something for the chosen vendors, own fields included. */
export function filledFields({ vendors, settings }: Choices, { fields }: Dictionary): string[] {
  const filled = ({ from }: FieldEntry): boolean =>
    Object.keys(from).length === 0 || vendors.some(id => from[id] !== undefined);
  return [...fields.filter(filled).map(({ name }) => name), ...(settings.customKeys ?? []).map(ownField)];
}

function defaultEvents(words: readonly string[], dictionary: Dictionary): string[] {
  return dictionary.events.filter(({ ga4, name }) => ga4 && words.includes(name)).map(({ name }) => name);
}

const isOneOf = (list: readonly string[], item: string): boolean => list.includes(item);
