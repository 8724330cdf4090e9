import { builtInTriggers } from '../file/built-in-triggers.ts';
import type { ConditionEntry, TriggerEntry } from '../file/entries.ts';
import { known, knownKeys } from '../known.ts';
import { compileCondition } from './conditions.ts';
import type { Late } from './text.ts';

export interface Trigger {
  readonly name: string;
  /** Whether the trigger matches the event at hand. */
  readonly matches: Late<boolean>;
}

type Compile = (trigger: TriggerEntry, names: ReadonlySet<string>) => Late<boolean>;

const keys = [
  'accountId',
  'containerId',
  'triggerId',
  'name',
  'type',
  'notes',
  'customEventFilter',
  'filter',
  'fingerprint',
  'parentFolderId',
];

/** All triggers a tag can refer to, by id: those of the file and the built-in ones. */
export const compileTriggers = (
  entries: readonly TriggerEntry[],
  names: ReadonlySet<string>,
): { readonly [id: string]: Trigger } => {
  const triggers: { [id: string]: Trigger } = {};
  for (const [id, { name, event }] of Object.entries(builtInTriggers)) {
    triggers[id] = { name, matches: resolve => resolve('_event') === event };
  }
  for (const entry of entries) {
    knownKeys(entry, keys, `the trigger "${entry.name}"`);
    if (Object.hasOwn(triggers, entry.triggerId))
      throw new Error(`Two triggers have the ID ${entry.triggerId}.`);
    const compile = known(types, entry.type, 'type of trigger');
    triggers[entry.triggerId] = { name: entry.name, matches: compile(entry, names) };
  }
  return triggers;
};

const customEvent: Compile = ({ name, customEventFilter = [], filter = [] }, names) => {
  const [condition, ...more] = customEventFilter;
  if (!condition || more.length > 0)
    throw new Error(`The trigger "${name}" needs one condition on its event.`);
  checkEventCondition(condition, name);
  const conditions = [condition, ...filter].map(each => compileCondition(each, names));
  return resolve => conditions.every(holds => holds(resolve));
};

const types: { readonly [type: string]: Compile } = { CUSTOM_EVENT: customEvent };

// GTM's editor offers no more than this, and no genuine export holds anything else.
const checkEventCondition = ({ type, parameter }: ConditionEntry, name: string): void => {
  if (!['EQUALS', 'MATCH_REGEX'].includes(type)) {
    throw new Error(
      `The trigger "${name}" compares its event by ${type}; EQUALS and MATCH_REGEX are possible.`,
    );
  }
  if (parameter.length !== 2 || parameter[0]?.value !== '{{_event}}') {
    throw new Error(`The trigger "${name}" has to compare {{_event}} with a text, and nothing else.`);
  }
};
