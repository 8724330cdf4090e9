import type { Parameter, TagEntry, TemplateEntry } from '../../file/entries.ts';
import {
  type Field,
  type PermissionEntry,
  parseTemplate,
  type TemplateFile,
} from '../../file/template-file.ts';
import { known, knownKeys } from '../../known.ts';
import type { Host } from '../../sandbox/host.ts';
import { createRequire } from '../../sandbox/require.ts';
import type { Consent } from '../consent.ts';
import { interpret } from '../interpreter/interpret.ts';
import { compileParameter, keyed } from '../parameters.ts';
import type { Late } from '../text.ts';
import type { Act } from './act.ts';
import type { HtmlWorld } from './html.ts';

/** A template of the container, ready to run. */
export interface ReadyTemplate {
  readonly file: TemplateFile;
  readonly host: Host;
}

export interface TemplateWorld extends HtmlWorld {
  /** Templates by the type that their tags have. */
  readonly templates: { readonly [type: string]: ReadyTemplate };
  readonly consent: Consent;
}

const templateKeys = ['accountId', 'containerId', 'templateId', 'name', 'fingerprint', 'templateData'];

/** The templates of a container by the type that their tags have. Those of the gallery are not among them. */
export const readyTemplates = (
  entries: readonly TemplateEntry[],
  containerId: string,
  hostOf: (name: string, permissions: readonly PermissionEntry[]) => Host,
): { readonly [type: string]: ReadyTemplate } =>
  Object.fromEntries(
    entries.map(entry => {
      knownKeys(entry, templateKeys, `the template "${entry.name}"`);
      const file = parseTemplate(entry.templateData);
      return [`cvt_${containerId}_${entry.templateId}`, { file, host: hostOf(entry.name, file.permissions) }];
    }),
  );

/** Compiles a tag made from a template. */
export const compileTemplateTag = (
  { name, tagId, type, parameter = [] }: TagEntry,
  { templates, names }: TemplateWorld,
): Act => {
  const what = `the tag "${name}"`;
  const { file, host } = known(templates, type, 'template');
  if (file.info.type !== 'TAG') throw new Error(`The template of ${what} makes no tags.`);
  const inputs = compileInputs(parameter, file.fields, names, what);

  return ({ resolve, eventId, success, failure }) => {
    const { membrane } = host;
    const data = {
      ...Object.fromEntries(inputs.map(([key, value]) => [key, membrane.toSandbox(value(resolve))])),
      gtmTagId: Number(tagId),
      gtmEventId: eventId,
      gtmOnSuccess: success,
      gtmOnFailure: failure,
    };
    interpret(file.code, { data, require: createRequire(host) });
  };
};

type Input = readonly [key: string, value: Late<unknown>];

const compileInputs = (
  parameters: readonly Parameter[],
  fields: readonly Field[],
  names: ReadonlySet<string>,
  what: string,
): readonly Input[] => {
  const byName = Object.fromEntries(flatten(fields).map(field => [field.name, field]));
  const byKey = keyed(parameters, what);
  knownKeys(byKey, Object.keys(byName), what);
  return Object.entries(byKey).map(([key, parameter]) => {
    const field = byName[key] as Field;
    const kind = known(kinds, field.type, 'type of field');
    if (!kind.parameters.includes(parameter.type)) {
      throw new Error(`The parameter "${key}" of ${what} is a ${parameter.type}, its field a ${field.type}.`);
    }
    const value = compileParameter(parameter, names);
    return [key, resolve => kind.deliver(value(resolve), field)];
  });
};

interface FieldKind {
  /** Types of the parameters that carry the field. */
  readonly parameters: readonly string[];
  /** What arrives in `data`. */
  deliver(value: unknown, field: Field): unknown;
}

const asIs: FieldKind['deliver'] = value => value;

const kinds: { readonly [type: string]: FieldKind } = {
  TEXT: {
    parameters: ['TEMPLATE'],
    deliver(value, { canBeEmptyString, textAsList }) {
      if (value === '' && !canBeEmptyString) return undefined;
      return textAsList && typeof value === 'string' ? value.split('\n') : value;
    },
  },
  SELECT: { parameters: ['TEMPLATE', 'BOOLEAN'], deliver: asIs },
  RADIO: { parameters: ['TEMPLATE'], deliver: asIs },
  CHECKBOX: { parameters: ['BOOLEAN'], deliver: asIs },
  SIMPLE_TABLE: {
    parameters: ['LIST'],
    deliver: rows => ((rows as unknown[]).length > 0 ? rows : undefined),
  },
  PARAM_TABLE: { parameters: ['LIST'], deliver: rows => ((rows as unknown[]).length > 0 ? rows : undefined) },
};

// Groups and labels deliver nothing themselves; what they hold is on the same level as everything else.
const flatten = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap(field => [
    ...(['GROUP', 'LABEL'].includes(field.type) ? [] : [field]),
    ...flatten(field.subParams ?? []),
    ...(field.radioItems ?? []).flatMap(item => flatten(item.subParams ?? [])),
  ]);
