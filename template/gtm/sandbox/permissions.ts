import { decode, type PermissionEntry } from '../file/permissions.ts';
import { known } from '../known.ts';
import { admits } from './url-pattern.ts';

export interface Permissions {
  /** Throws unless the template may do this, in the words of GTM where they are known. */
  assert(permission: string, ...details: readonly unknown[]): void;
  /** The same as a question. */
  allows(permission: string, ...details: readonly unknown[]): boolean;
}

type Settings = { readonly [key: string]: unknown };

/** Answers what is wrong, or nothing. */
type Check = (settings: Settings, details: readonly unknown[], preview: boolean) => string | undefined;

/** Whether the page forbids what the template may do. */
export type Veto = (permission: string, about: object) => boolean;

/** What a row of a permission can admit. */
export const rights = ['read', 'write', 'execute'] as const;

export type Right = (typeof rights)[number];

/** One permission of web templates. */
interface PermissionKind {
  readonly hasSettings: boolean;
  /** Left out where the stand-in does not model it. */
  readonly check?: Check;
  /** What a policy of the page is told of a call. */
  readonly about?: (details: readonly unknown[]) => object;
}

type Flagged = { readonly [flag: string]: unknown };

const flags: { readonly [operation: string]: readonly string[] } = {
  read: ['read'],
  write: ['write'],
  readwrite: ['read', 'write'],
  execute: ['execute'],
};

const isFlagged = (row: Flagged, operation: unknown): boolean =>
  (flags[String(operation)] ?? []).length > 0 &&
  (flags[String(operation)] ?? []).every(flag => row[flag] === true);

const accessGlobals: Check = ({ keys }, [operation, path]) =>
  rows(keys).some(row => row.key === path && isFlagged(row, operation))
    ? undefined
    : `Prohibited ${operation} on global variable: ${path}.`;

const accessConsent: Check = ({ consentTypes }, [type, operation]) =>
  rows(consentTypes).some(row => row.consentType === type && isFlagged(row, operation))
    ? undefined
    : `Prohibited ${operation} on consent type: ${type}.`;

const injectScript: Check = ({ urls }, [url]) =>
  admits((urls ?? []) as string[], String(url)) ? undefined : `Prohibited script URL: ${url}`;

const readDataLayer: Check = ({ allowedKeys = 'specific', keyPatterns }, [key]) =>
  allowedKeys === 'any' || ((keyPatterns ?? []) as string[]).some(pattern => coversKey(pattern, String(key)))
    ? undefined
    : `Prohibited read from data layer variable: ${key}.`;

const logging: Check = ({ environments }, _details, preview) =>
  environments === 'all' || (environments === 'debug' && preview)
    ? undefined
    : 'Logging is not enabled here.';

const free: Check = () => undefined;

/** Every permission of web templates by its id. */
export const permissionKinds: { readonly [id: string]: PermissionKind } = {
  access_consent: {
    hasSettings: true,
    check: accessConsent,
    about: ([consentType, accessType]) => ({ consentType, accessType }),
  },
  access_globals: {
    hasSettings: true,
    check: accessGlobals,
    about: ([operation, key]) => ({ operation, key }),
  },
  access_local_storage: { hasSettings: true },
  access_template_storage: { hasSettings: false, check: free },
  get_cookies: { hasSettings: true },
  get_referrer: { hasSettings: true },
  get_url: { hasSettings: true },
  inject_hidden_iframe: { hasSettings: true },
  inject_script: { hasSettings: true, check: injectScript, about: ([url]) => ({ url }) },
  logging: { hasSettings: true, check: logging },
  read_analytics_storage: { hasSettings: false },
  read_character_set: { hasSettings: false },
  read_container_data: { hasSettings: false, check: free },
  read_data_layer: { hasSettings: true, check: readDataLayer, about: ([key]) => ({ key }) },
  read_event_metadata: { hasSettings: false },
  read_title: { hasSettings: false },
  send_pixel: { hasSettings: true },
  set_cookies: { hasSettings: true },
  write_data_layer: { hasSettings: true },
};

/** Reads the permissions of a template. Refuses one that the stand-in does not model. */
export const createPermissions = (
  entries: readonly PermissionEntry[],
  preview: boolean,
  vetoed: Veto = () => false,
): Permissions => {
  const granted = new Map(
    entries.map(({ instance: { key, param } }) => {
      if (!known(permissionKinds, key.publicId, 'permission').check) {
        throw new Error(`The stand-in does not model the permission ${key.publicId}.`);
      }
      return [key.publicId, Object.fromEntries(param.map(({ key, value }) => [key, decode(value)]))];
    }),
  );
  if (granted.size < entries.length) throw new Error('The template asks for one permission twice.');

  const assert: Permissions['assert'] = (permission, ...details) => {
    const settings = granted.get(permission);
    const kind = permissionKinds[permission];
    const objection = settings
      ? kind?.check?.(settings, details, preview)
      : `The template has no permission ${permission}.`;
    if (objection !== undefined) throw new Error(objection);
    if (vetoed(permission, kind?.about?.(details) ?? {})) {
      throw new Error(`A policy of the page forbids ${permission}.`);
    }
  };
  return {
    assert,
    allows(...question) {
      try {
        assert(...question);
        return true;
      } catch {
        return false;
      }
    },
  };
};

const rows = (value: unknown): readonly Flagged[] => (value ?? []) as Flagged[];

const coversKey = (pattern: string, key: string): boolean => {
  if (!pattern.endsWith('.*')) return pattern === key;
  const stem = pattern.slice(0, -2);
  return key === stem || key.startsWith(`${stem}.`);
};
