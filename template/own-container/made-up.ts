/** For tests: makes the export of a container out of a small description, as Tag Manager would write it. */
import { builtInTriggers } from '../gtm/file/built-in-triggers.ts';
import type { Parameter, TagEntry } from '../gtm/file/entries.ts';
import type { OwnFile, OwnTag, OwnTemplate, OwnTrigger, OwnVersion } from './own-entities.ts';

/** A container by what is particular about it; entries refer to each other by name. */
export interface Description {
  readonly tags?: readonly TagDescription[];
  readonly triggers?: { readonly [name: string]: TriggerDescription };
  readonly constants?: { readonly [name: string]: string };
  /** Data layer variables by name, with the key that each reads. */
  readonly layer?: { readonly [name: string]: string };
  /** Other variables, as they stand in the file. */
  readonly variables?: readonly { readonly name: string; readonly type: string }[];
  readonly templates?: readonly TemplateDescription[];
  readonly folders?: readonly string[];
  /** What else the file says of the container. */
  readonly container?: object;
}

export interface TagDescription {
  readonly name: string;
  readonly type?: string;
  /** Text of Custom HTML. */
  readonly html?: string;
  readonly inputs?: { readonly [key: string]: string };
  readonly template?: string;
  readonly on?: readonly string[];
  readonly except?: readonly string[];
  readonly folder?: string;
  readonly setup?: string;
  readonly teardown?: string;
  readonly more?: Partial<TagEntry> & { readonly notes?: string };
}

export type TriggerDescription =
  | {
      readonly event: string;
      readonly pattern?: true;
      readonly where?: readonly (readonly [variable: string, operator: string, value: string])[];
      readonly folder?: string;
    }
  | { readonly group: readonly string[] }
  | { readonly type: string };

export interface TemplateDescription {
  readonly name: string;
  readonly code: string;
  /** Where it came from: the gallery of old, or of today; made by hand if not given. */
  readonly gallery?: 'older' | 'newer';
}

const origin = { accountId: '6001234567', containerId: '198765432' };
const fingerprint = '1764500000000';

/** The file of a description. */
export function madeUp(description: Description): OwnFile {
  let last = 7;
  const ids = new Map<string, string>();
  const idOf = (kind: string, name: string): string => {
    const key = `${kind} ${name}`;
    if (!ids.has(key)) ids.set(key, String(++last));
    return ids.get(key)!;
  };
  const context = { description, idOf };
  return {
    exportFormatVersion: 2,
    exportTime: '2025-11-30 10:53:20',
    containerVersion: {
      path: `accounts/${origin.accountId}/containers/${origin.containerId}/versions/0`,
      ...origin,
      containerVersionId: '0',
      container: {
        path: `accounts/${origin.accountId}/containers/${origin.containerId}`,
        ...origin,
        name: 'www.shop.example',
        publicId: 'GTM-K3XQ9ZT',
        usageContext: ['WEB'],
        fingerprint,
        tagIds: ['GTM-K3XQ9ZT'],
        ...description.container,
      },
      ...filled(
        'tag',
        description.tags?.map(tag => tagOf(tag, context)),
      ),
      ...filled(
        'trigger',
        Object.entries(description.triggers ?? {}).map(entry => triggerOf(entry, context)),
      ),
      ...filled('variable', variablesOf(context)),
      ...filled(
        'folder',
        description.folders?.map(name => ({ ...origin, folderId: idOf('folder', name), name, fingerprint })),
      ),
      builtInVariable: [{ ...origin, type: 'EVENT', name: 'Event' }],
      fingerprint,
      tagManagerUrl:
        'https://tagmanager.google.com/#/versions/accounts/6001234567/containers/198765432/versions/0',
      ...filled(
        'customTemplate',
        description.templates?.map(template => templateEntry(template, context)),
      ),
    } as OwnVersion,
  };
}

interface Context {
  readonly description: Description;
  readonly idOf: (kind: string, name: string) => string;
}

/** Tag Manager leaves empty lists out. */
const filled = (kind: string, entries: readonly object[] = []) =>
  entries.length > 0 ? { [kind]: entries } : {};

const template = (key: string, value: string): Parameter => ({ type: 'TEMPLATE', key, value });

function tagOf(tag: TagDescription, { description, idOf }: Context): OwnTag {
  const { name, html, inputs = {}, on = ['All Pages'], except, folder, setup, teardown, more } = tag;
  return {
    ...origin,
    tagId: idOf('tag', name),
    name,
    type: tag.template ? typeOf(tag.template, { description, idOf }) : (tag.type ?? 'html'),
    parameter: [
      ...(html === undefined
        ? []
        : [template('html', html), { type: 'BOOLEAN', key: 'supportDocumentWrite', value: 'false' }]),
      ...Object.entries(inputs).map(([key, value]) =>
        tag.type === 'gaawe' && key === 'measurementId'
          ? { type: 'TAG_REFERENCE', key, value }
          : template(key, value),
      ),
    ],
    fingerprint,
    firingTriggerId: on.map(name => triggerId(name, idOf)),
    ...(except && { blockingTriggerId: except.map(name => triggerId(name, idOf)) }),
    ...(setup && { setupTag: [{ tagName: setup }] }),
    ...(teardown && { teardownTag: [{ tagName: teardown }] }),
    ...(folder && { parentFolderId: idOf('folder', folder) }),
    tagFiringOption: 'ONCE_PER_EVENT',
    monitoringMetadata: { type: 'MAP' },
    consentSettings: { consentStatus: 'NOT_SET' },
    ...more,
  } as OwnTag;
}

function triggerId(name: string, idOf: Context['idOf']): string {
  const builtIn = Object.entries(builtInTriggers).find(([, trigger]) => trigger.name === name);
  return builtIn?.[0] ?? idOf('trigger', name);
}

function triggerOf([name, trigger]: [string, TriggerDescription], { idOf }: Context): OwnTrigger {
  const entry = { ...origin, triggerId: idOf('trigger', name), name };
  if ('group' in trigger) {
    const list = trigger.group.map(one => ({ type: 'TRIGGER_REFERENCE', value: triggerId(one, idOf) }));
    return {
      ...entry,
      type: 'TRIGGER_GROUP',
      parameter: [{ type: 'LIST', key: 'triggerIds', list }],
      fingerprint,
    } as OwnTrigger;
  }
  if ('type' in trigger) return { ...entry, type: trigger.type, fingerprint } as OwnTrigger;
  const { event, pattern, where, folder } = trigger;
  const condition = (type: string, left: string, right: string) => ({
    type,
    parameter: [template('arg0', left), template('arg1', right)],
  });
  return {
    ...entry,
    type: 'CUSTOM_EVENT',
    customEventFilter: [condition(pattern ? 'MATCH_REGEX' : 'EQUALS', '{{_event}}', event)],
    ...(where && { filter: where.map(([left, type, right]) => condition(type, `{{${left}}}`, right)) }),
    fingerprint,
    ...(folder && { parentFolderId: idOf('folder', folder) }),
  } as OwnTrigger;
}

function variablesOf({ description, idOf }: Context): object[] {
  const { constants = {}, layer = {}, variables = [] } = description;
  const entry = (name: string) => ({ ...origin, variableId: idOf('variable', name), name });
  return [
    ...Object.entries(constants).map(([name, value]) => ({
      ...entry(name),
      type: 'c',
      parameter: [template('value', value)],
      fingerprint,
      formatValue: {},
    })),
    ...Object.entries(layer).map(([name, key]) => ({
      ...entry(name),
      type: 'v',
      parameter: [
        { type: 'INTEGER', key: 'dataLayerVersion', value: '2' },
        { type: 'BOOLEAN', key: 'setDefaultValue', value: 'false' },
        template('name', key),
      ],
      fingerprint,
      formatValue: {},
    })),
    ...variables.map(({ name, ...rest }) => ({ ...entry(name), ...rest, fingerprint, formatValue: {} })),
  ];
}

/** Five letters or digits, as the gallery gives to each template. */
const galleryId = (name: string): string => `Q${String(name.length).padStart(4, '7')}`;

function typeOf(name: string, { description, idOf }: Context): string {
  const isNewer = description.templates?.some(one => one.name === name && one.gallery === 'newer');
  return isNewer ? `cvt_${galleryId(name)}` : `cvt_${origin.containerId}_${idOf('template', name)}`;
}

function templateEntry({ name, code, gallery }: TemplateDescription, { idOf }: Context): OwnTemplate {
  const info = { type: 'TAG', id: 'cvt_temp_public_id', version: 1, displayName: name };
  const sections = [
    ['TERMS_OF_SERVICE', 'By creating or modifying this file you agree to Google Tag Manager terms.'],
    ['INFO', JSON.stringify(info, null, 2)],
    ['TEMPLATE_PARAMETERS', '[]'],
    ['SANDBOXED_JS_FOR_WEB_TEMPLATE', code],
    ['WEB_PERMISSIONS', '[]'],
    ['TESTS', 'scenarios: []'],
    ['NOTES', 'Created on 30.11.2025.'],
  ];
  return {
    ...origin,
    templateId: idOf('template', name),
    name,
    fingerprint,
    templateData: sections.map(([section, text]) => `___${section}___\n\n${text}\n\n\n`).join(''),
    ...(gallery && {
      galleryReference: {
        host: 'github.com',
        owner: 'somebody',
        repository: `gtm-${name.toLowerCase().replace(/\W+/g, '-')}`,
        version: '5b1c0f7a2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f70',
        signature: 'c0ffee'.padEnd(64, '0'),
        ...(gallery === 'newer' && { galleryTemplateId: galleryId(name) }),
      },
    }),
  } as object as OwnTemplate;
}
