import type { Parameter, TagEntry, TemplateEntry } from '../../file/entries.ts';
import { type AnyField, fieldKinds, flatFields } from '../../file/fields.ts';
import type { PermissionEntry } from '../../file/permissions.ts';
import { parseTemplate, type TemplateFile } from '../../file/template-file.ts';
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
  fields: readonly AnyField[],
  names: ReadonlySet<string>,
  what: string,
): readonly Input[] => {
  const byName = Object.fromEntries(flatFields(fields).map(field => [field.name, field]));
  const byKey = keyed(parameters, what);
  knownKeys(byKey, Object.keys(byName), what);
  return Object.entries(byKey).map(([key, parameter]) => {
    const field = byName[key] as AnyField;
    const carriers: readonly string[] = known(fieldKinds, field.type, 'type of field').parameters;
    if (!carriers.includes(parameter.type)) {
      throw new Error(`The parameter "${key}" of ${what} is a ${parameter.type}, its field a ${field.type}.`);
    }
    const value = compileParameter(parameter, names);
    const deliver = delivers[field.type] ?? (given => given);
    return [key, resolve => deliver(value(resolve), field)];
  });
};

/** What arrives in `data`. */
type Deliver = (value: unknown, field: AnyField) => unknown;

const asText: Deliver = (value, { canBeEmptyString, textAsList }) => {
  if (value === '' && !canBeEmptyString) return undefined;
  return textAsList && typeof value === 'string' ? value.split('\n') : value;
};
const asRows: Deliver = rows => ((rows as unknown[]).length > 0 ? rows : undefined);

/** Types whose value arrives in another form than the parameter has. */
const delivers: { readonly [type: string]: Deliver } = {
  TEXT: asText,
  SIMPLE_TABLE: asRows,
  PARAM_TABLE: asRows,
};
