/** What the template may do: the least that works. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Permission, PermissionValue } from '../gtm/file/permissions.ts';
import { debugUrl, oneChatUrls, type TemplateOptions } from './delivery.ts';
import { consentTypes } from './inputs.ts';

/** The one global of the project: the queue that settings are pushed to. */
export const queueName = 'chatTracker';

/** The permissions of the template; only one that loads the script may load anything. */
export function permissions(options: TemplateOptions, dictionary: Dictionary): Permission[] {
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
    ...('scriptUrl' in options ? loading(options.scriptUrl, dictionary) : []),
  ];
}

function loading(scriptUrl: string, dictionary: Dictionary): Permission[] {
  const alone = oneChatUrls(scriptUrl, dictionary).map(([, url]) => url);
  return [
    permission('inject_script', { urls: list([scriptUrl, debugUrl(scriptUrl), ...alone].map(text)) }),
    permission('read_container_data'),
  ];
}

function permission(
  publicId: string,
  settings: { readonly [key: string]: PermissionValue } = {},
): Permission {
  const param = Object.entries(settings).map(([key, value]) => ({ key, value }));
  return {
    instance: { key: { publicId, versionId: '1' }, param },
    ...(param.length > 0 && { clientAnnotations: { isEditedByUser: true } }),
    isRequired: true,
  };
}

const text = (string: string): PermissionValue => ({ type: 1, string });
const list = (listItem: readonly PermissionValue[]): PermissionValue => ({ type: 2, listItem });
const map = (entries: { readonly [key: string]: PermissionValue }): PermissionValue => ({
  type: 3,
  mapKey: Object.keys(entries).map(text),
  mapValue: Object.values(entries),
});
const yes: PermissionValue = { type: 8, boolean: true };
const no: PermissionValue = { type: 8, boolean: false };
