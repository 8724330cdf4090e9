/** Small fakes for the tests of this room: windows, documents and container files as plain objects. */
import type { FileEntry, TagEntry, TriggerEntry, VariableEntry } from '../file/entries.ts';
import type { AnyField } from '../file/fields.ts';
import type { PermissionEntry } from '../file/permissions.ts';
import type { Win } from './page.ts';

export type FakeWin = Win & { dataLayer: unknown[]; [global: string]: unknown };

/** A window with a data layer and nothing else. */
export const fakeWin = (globals: object = {}): FakeWin => ({ dataLayer: [], ...globals });

/** A document that takes scripts; the test decides when they load. */
export const fakeDocument = (): { document: Document; scripts: HTMLScriptElement[] } => {
  const scripts: HTMLScriptElement[] = [];
  const parent = { appendChild: (script: HTMLScriptElement) => scripts.push(script) };
  const document = { createElement: (name: string) => ({ nodeName: name.toUpperCase() }), head: parent };
  return { document: document as unknown as Document, scripts };
};

/** Does what a browser does when a script has loaded or failed. */
export const end = (script: object | undefined, how: 'onload' | 'onerror'): void => {
  (script as { [handler: string]: () => void })[how]?.();
};

type Entities = Partial<Omit<FileEntry['containerVersion'], 'container' | 'containerId'>>;

/** A container file with these entities. */
export const fakeFile = (entities: Entities = {}): FileEntry => ({
  containerVersion: { containerId: '0', container: { publicId: 'GTM-FAKE' }, ...entities },
});

const equals = (left: string, right: string) => ({
  type: 'EQUALS',
  parameter: [
    { type: 'TEMPLATE', key: 'arg0', value: left },
    { type: 'TEMPLATE', key: 'arg1', value: right },
  ],
});

/** A trigger of one event, with the name of the event and this id. */
export const eventTrigger = (
  triggerId: string,
  event: string,
  more: Partial<TriggerEntry> = {},
): TriggerEntry => ({
  triggerId,
  name: event,
  type: 'CUSTOM_EVENT',
  customEventFilter: [equals('{{_event}}', event)],
  ...more,
});

/** A variable that reads a key of the data layer, called as the key. */
export const dataVariable = (key: string, more: readonly object[] = []): VariableEntry => ({
  variableId: key,
  name: key,
  type: 'v',
  parameter: [
    { type: 'INTEGER', key: 'dataLayerVersion', value: '2' },
    { type: 'TEMPLATE', key: 'name', value: key },
    ...(more as []),
  ],
});

type Texts = { readonly [name: string]: string };

/** A GA4 event tag, and what it sends beside the event. */
export const ga4Tag = (
  name: string,
  triggerIds: readonly string[],
  more: Partial<TagEntry> = {},
  { params = {}, userProperties = {} }: { readonly params?: Texts; readonly userProperties?: Texts } = {},
): TagEntry => ({
  tagId: '1',
  name,
  type: 'gaawe',
  firingTriggerId: triggerIds,
  parameter: [
    { type: 'LIST', key: 'eventSettingsTable', list: rows(params, 'parameter', 'parameterValue') },
    { type: 'LIST', key: 'userProperties', list: rows(userProperties, 'name', 'value') },
    { type: 'TEMPLATE', key: 'eventName', value: '{{_event}}' },
    { type: 'TEMPLATE', key: 'measurementIdOverride', value: 'G-FAKE' },
  ],
  ...more,
});

const rows = (table: Texts, name: string, value: string) =>
  Object.entries(table).map(([left, right]) => ({
    type: 'MAP',
    map: [
      { type: 'TEMPLATE', key: name, value: left },
      { type: 'TEMPLATE', key: value, value: right },
    ],
  }));

interface TemplateParts {
  readonly code: string;
  readonly fields?: readonly Partial<AnyField>[];
  readonly permissions?: readonly PermissionEntry[];
  readonly tests?: string;
}

/** The text of a template. */
export const fakeTemplate = ({
  code,
  fields = [],
  permissions = [],
  tests = 'scenarios: []',
}: TemplateParts) =>
  [
    ['___INFO___', JSON.stringify({ type: 'TAG', displayName: 'Fake' })],
    ['___TEMPLATE_PARAMETERS___', JSON.stringify(fields)],
    ['___SANDBOXED_JS_FOR_WEB_TEMPLATE___', code],
    ['___WEB_PERMISSIONS___', JSON.stringify(permissions)],
    ['___TESTS___', tests],
    ['___NOTES___', ''],
  ]
    .map(section => `${section.join('\n\n')}\n\n\n`)
    .join('');

/** A tag of the template that `templateFile` puts into a file. */
export const templateTag = (more: Partial<TagEntry> = {}): TagEntry => ({
  tagId: '7',
  name: 'Template tag',
  type: 'cvt_0_4',
  firingTriggerId: ['2147479573'],
  ...more,
});

/** A file with one template and one tag of it on Initialization. */
export const templateFile = (parts: TemplateParts, tag: Partial<TagEntry> = {}, entities: Entities = {}) =>
  fakeFile({
    tag: [templateTag(tag)],
    customTemplate: [{ templateId: '4', name: 'Fake', templateData: fakeTemplate(parts) }],
    ...entities,
  });

const permission = (publicId: string, param: PermissionEntry['instance']['param'] = []): PermissionEntry => ({
  instance: { key: { publicId, versionId: '1' }, param },
  isRequired: true,
});

const string = (text: string) => ({ type: 1, string: text });
const list = (listItem: readonly object[]) => ({ type: 2, listItem: listItem as [] });
const map = (object: { readonly [key: string]: object }) => ({
  type: 3,
  mapKey: Object.keys(object).map(string),
  mapValue: Object.values(object) as [],
});
const flag = (letters: string, letter: string) => ({ type: 8, boolean: letters.includes(letter) });

/** Permissions in the notation of a template's file; flags are letters: r, w, x. */
export const permit = {
  globals: (paths: { readonly [path: string]: string }) =>
    permission('access_globals', [
      {
        key: 'keys',
        value: list(
          Object.entries(paths).map(([path, flags]) =>
            map({
              key: string(path),
              read: flag(flags, 'r'),
              write: flag(flags, 'w'),
              execute: flag(flags, 'x'),
            }),
          ),
        ),
      },
    ]),
  scripts: (...urls: readonly string[]) =>
    permission('inject_script', [{ key: 'urls', value: list(urls.map(string)) }]),
  consent: (types: { readonly [type: string]: string }) =>
    permission('access_consent', [
      {
        key: 'consentTypes',
        value: list(
          Object.entries(types).map(([type, flags]) =>
            map({ consentType: string(type), read: flag(flags, 'r'), write: flag(flags, 'w') }),
          ),
        ),
      },
    ]),
  dataLayer: (...patterns: readonly string[]) =>
    permission('read_data_layer', [{ key: 'keyPatterns', value: list(patterns.map(string)) }]),
  logging: (environments: string) =>
    permission('logging', [{ key: 'environments', value: string(environments) }]),
  only: (publicId: string) => permission(publicId),
};
