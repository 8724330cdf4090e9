/** What the template may do: the least that works. */
import type { TemplateOptions } from './delivery.ts';
import { debugUrl } from './delivery.ts';
import { consentTypes } from './inputs.ts';

/** The one global of the project: the queue that settings are pushed to. */
export const queueName = 'chatTracker';

/** A permission as the template file spells it. */
export interface Permission {
  readonly instance: {
    readonly key: { readonly publicId: string; readonly versionId: '1' };
    readonly param: readonly { readonly key: string; readonly value: Value }[];
  };
  readonly clientAnnotations?: { readonly isEditedByUser: true };
  readonly isRequired: true;
}

type Value =
  | { readonly type: 1; readonly string: string }
  | { readonly type: 2; readonly listItem: readonly Value[] }
  | { readonly type: 3; readonly mapKey: readonly Value[]; readonly mapValue: readonly Value[] }
  | { readonly type: 8; readonly boolean: boolean };

/** The permissions of the template; only one that loads the script may load anything. */
export function permissions(options: TemplateOptions): Permission[] {
  return [
    permission('access_globals', {
      keys: list([map({ key: text(queueName), read: yes, write: yes, execute: no })]),
    }),
    permission('access_consent', {
      consentTypes: list(
        Object.keys(consentTypes).map(type => map({ consentType: text(type), read: yes, write: no })),
      ),
    }),
    permission('access_template_storage'),
    permission('logging', { environments: text('debug') }),
    ...('scriptUrl' in options ? loading(options.scriptUrl) : []),
  ];
}

function loading(scriptUrl: string): Permission[] {
  return [
    permission('inject_script', { urls: list([text(scriptUrl), text(debugUrl(scriptUrl))]) }),
    permission('read_container_data'),
  ];
}

function permission(publicId: string, settings: { readonly [key: string]: Value } = {}): Permission {
  const param = Object.entries(settings).map(([key, value]) => ({ key, value }));
  return {
    instance: { key: { publicId, versionId: '1' }, param },
    ...(param.length > 0 && { clientAnnotations: { isEditedByUser: true } }),
    isRequired: true,
  };
}

const text = (string: string): Value => ({ type: 1, string });
const list = (listItem: readonly Value[]): Value => ({ type: 2, listItem });
const map = (entries: { readonly [key: string]: Value }): Value => ({
  type: 3,
  mapKey: Object.keys(entries).map(text),
  mapValue: Object.values(entries),
});
const yes: Value = { type: 8, boolean: true };
const no: Value = { type: 8, boolean: false };
