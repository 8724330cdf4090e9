/** The triggers: one per event name, one for any chat event, native events on request, first times for key events. */
import { eventNamed, nativeNamed, vendorNamed } from '../../schemas/dictionary/look-up.ts';
import type { Condition, EventCondition, Trigger } from '../gtm/file/entities.ts';
import { type Native, productEvent } from './event-name.ts';
import { entryName, type FileContext, fingerprint, origin } from './origin.ts';
import type { Plan } from './plan.ts';
import { agreedVariable, fieldReference } from './variables.ts';

/** Name of the trigger that fires on one event name. */
export function eventTriggerName(eventName: string): string {
  return entryName(eventName);
}

/** Name of the trigger that fires when the visitor has agreed in a consent tool. */
export const agreedTriggerName = (tool: string): string => entryName(`Agreed in ${tool}`);

/** All triggers of the container. */
export function triggers(plan: Plan, context: FileContext): Trigger[] {
  return [
    ...plan.eventNames.map(eventName => eventTrigger(eventName, plan, context)),
    anyTrigger(plan, context),
    ...plan.keyEvents.map(eventName => firstTrigger(eventName, plan, context)),
    ...plan.natives.map(native => nativeTrigger(native, plan, context)),
    ...agreedTriggers(plan, context),
  ];
}

/** The trigger of the tag that waits for a consent tool; none where the tool is not known by name. */
function agreedTriggers({ agreed }: Plan, context: FileContext): Trigger[] {
  if (!agreed) return [];
  const { label, event, state } = agreed;
  const { notes: texts } = context.words;
  const notes = state ? texts.agreedState(label, state.variable) : texts.agreed(label);
  return [
    trigger(context, agreedTriggerName(label), notes, [
      isEvent(event),
      ...(state ? [condition(state.type, agreedVariable(state.variable), state.value)] : []),
    ]),
  ];
}

function eventTrigger(eventName: string, plan: Plan, context: FileContext): Trigger {
  const { notes: texts, dictionary } = context.words;
  const notes = eventNamed(dictionary, eventName)?.description ?? texts.ownEvent;
  return trigger(context, eventTriggerName(eventName), notes + howOften(eventName, plan, context), [
    isEvent(eventName),
  ]);
}

/** Some chats tell of messages, not of conversations, so who counts them has to know what is counted. */
function howOften(
  eventName: string,
  { choices: { vendors, settings }, dictionary }: Plan,
  { words: { notes } }: FileContext,
): string {
  if (eventName !== 'chat_engaged') return '';
  const { memory } = settings;
  return dictionary.vendors
    .filter(({ id, engagedOncePer }) => vendors.includes(id) && engagedOncePer !== 'conversation')
    .map(({ shortLabel, engagedOncePer }) => ` ${shortLabel}: ${notes.howOften(engagedOncePer, memory)}.`)
    .join('');
}

function anyTrigger({ eventNames }: Plan, context: FileContext): Trigger {
  return trigger(context, entryName('Any chat event'), context.words.notes.anyEvent, [isAnyOf(eventNames)]);
}

function firstTrigger(eventName: string, plan: Plan, context: FileContext): Trigger {
  const isInTab = plan.choices.settings.memory === 'tab';
  const since = isInTab ? 'in this browser tab' : 'on this page';
  return trigger(
    context,
    entryName(`First ${eventName} ${since}`),
    context.words.notes.first(isInTab) + howOften(eventName, plan, context),
    [isEvent(eventName), equals('chat_nth', '1')],
  );
}

function nativeTrigger(
  { vendor, name }: Native,
  { eventNames, dictionary }: Plan,
  context: FileContext,
): Trigger {
  const product = vendorNamed(dictionary, vendor);
  const event = product && nativeNamed(product, name);
  const { notes, dictionary: worded } = context.words;
  const inWords = product && nativeNamed(vendorNamed(worded, product.id), name);
  return trigger(
    context,
    entryName(`Native ${vendor} ${name}`),
    `${notes.native(name, product?.label ?? vendor)} ${inWords?.description ?? ''}`.trim(),
    [
      isAnyOf(eventNames),
      equals('chat_vendor', vendor),
      ...(event ? isOne(name) : [equals('chat_native_event', name)]),
    ],
  );
}

/** The dictionary also names events by their common beginning, or by what happened to a product. */
function isOne(name: string): Condition[] {
  const [call, happened] = productEvent(name);
  if (happened) return [equals('chat_native_event', call), equals('chat_product_event', happened)];
  return name.endsWith('*')
    ? [condition('STARTS_WITH', 'chat_native_event', name.slice(0, -1))]
    : [equals('chat_native_event', name)];
}

function trigger(
  { nextId, folderId }: FileContext,
  name: string,
  notes: string,
  [event, ...filter]: readonly [EventCondition, ...Condition[]],
): Trigger {
  return {
    ...origin,
    triggerId: nextId(),
    name,
    type: 'CUSTOM_EVENT',
    notes,
    customEventFilter: [event],
    ...(filter.length > 0 && { filter }),
    fingerprint,
    parentFolderId: folderId,
  };
}

const isEvent = (name: string): EventCondition => eventCondition('EQUALS', name);

/** A list of names as one anchored expression: event names have no characters that mean something in it. */
const isAnyOf = (eventNames: readonly string[]): EventCondition =>
  eventCondition(
    'MATCH_REGEX',
    `^chat_(${eventNames.map(eventName => eventName.replace(/^chat_/, '')).join('|')})$`,
  );

const eventCondition = (type: EventCondition['type'], value: string): EventCondition => ({
  type,
  parameter: [
    { type: 'TEMPLATE', key: 'arg0', value: '{{_event}}' },
    { type: 'TEMPLATE', key: 'arg1', value },
  ],
});

const equals = (field: string, value: string): Condition => condition('EQUALS', field, value);

const condition = (type: Condition['type'], field: string, value: string): Condition => ({
  type,
  parameter: [
    { type: 'TEMPLATE', key: 'arg0', value: fieldReference(field) },
    { type: 'TEMPLATE', key: 'arg1', value },
  ],
});
