/** The variables: the fields that something in the container uses, or tags of one's own can use, and the GA4 id. */

import { fieldNamed } from '../../schemas/dictionary/look-up.ts';
import { ownField } from '../../schemas/src/own-field.ts';
import type { ConstantVariable, DataLayerVariable, Variable } from '../gtm/file/entities.ts';
import { productEvent } from './event-name.ts';
import {
  chatEventsTagName,
  entryName,
  type FileContext,
  fingerprint,
  measurementIdName,
  noMeasurementId,
  origin,
} from './origin.ts';
import type { Plan } from './plan.ts';

/** The text that stands for the value of a field. */
export function fieldReference(field: string): string {
  return `{{${entryName(field)}}}`;
}

/** The text that stands for the GA4 id. */
export const measurementIdReference = `{{${measurementIdName}}}`;

/** All variables of the container. */
export function variables(plan: Plan, context: FileContext): Variable[] {
  return [
    ...usedFields(plan).map(field => fieldVariable(field, context)),
    ...(plan.agreed?.state ? [agreedStateVariable(plan.agreed, context)] : []),
    ...(plan.events.length > 0 && !plan.choices.update ? [measurementId(plan, context)] : []),
  ];
}

/** Fields of GA4 parameters, sent or not, of trigger conditions, and the own ones somebody asked for. */
function usedFields({ dictionary, parameters, natives, keyEvents, choices }: Plan): string[] {
  const used = new Set([
    ...parameters,
    ...(natives.length > 0 ? ['chat_vendor', 'chat_native_event'] : []),
    ...(natives.some(({ name }) => productEvent(name)[1]) ? ['chat_product_event'] : []),
    ...(keyEvents.length > 0 ? ['chat_nth'] : []),
  ]);
  const own = (choices.settings.customKeys ?? []).map(ownField);
  return [...dictionary.fields.map(({ name }) => name as string).filter(name => used.has(name)), ...own];
}

function fieldVariable(field: string, context: FileContext): DataLayerVariable {
  const { notes: texts, dictionary } = context.words;
  const notes = fieldNamed(dictionary, field)?.description ?? texts.ownField;
  return dataLayerVariable({ name: field, path: field, notes }, context);
}

/** What a consent tool keeps in the data layer about the visitor's answer, under a name that no field of ours has. */
export const agreedVariable = (variable: string): string => `Consent ${variable}`;

function agreedStateVariable({ label, state }: NonNullable<Plan['agreed']>, context: FileContext) {
  const { variable } = state!;
  return dataLayerVariable(
    {
      name: agreedVariable(variable),
      path: variable,
      notes: context.words.notes.agreedVariable(label),
    },
    context,
  );
}

interface Read {
  readonly name: string;
  /** Where in the data layer. */
  readonly path: string;
  readonly notes: string;
}

function dataLayerVariable(
  { name, path, notes }: Read,
  { nextId, folderId }: FileContext,
): DataLayerVariable {
  return {
    ...origin,
    variableId: nextId(),
    name: entryName(name),
    type: 'v',
    notes,
    parameter: [
      { type: 'INTEGER', key: 'dataLayerVersion', value: '2' },
      { type: 'BOOLEAN', key: 'setDefaultValue', value: 'false' },
      { type: 'TEMPLATE', key: 'name', value: path },
    ],
    fingerprint,
    parentFolderId: folderId,
    formatValue: {},
  };
}

function measurementId({ choices }: Plan, { nextId, folderId, words }: FileContext): ConstantVariable {
  return {
    ...origin,
    variableId: nextId(),
    name: measurementIdName,
    type: 'c',
    notes: choices.measurementId ? words.notes.measurementId : words.notes.noMeasurementId(chatEventsTagName),
    parameter: [{ type: 'TEMPLATE', key: 'value', value: choices.measurementId || noMeasurementId }],
    fingerprint,
    parentFolderId: folderId,
    formatValue: {},
  };
}
