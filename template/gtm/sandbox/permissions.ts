import type { EncodedValue, PermissionEntry } from '../file/template-file.ts';
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

/** What a policy of the page hears of a call. */
const about: { readonly [permission: string]: (details: readonly unknown[]) => object } = {
  access_globals: ([operation, key]) => ({ operation, key }),
  access_consent: ([consentType, accessType]) => ({ consentType, accessType }),
  inject_script: ([url]) => ({ url }),
  read_data_layer: ([key]) => ({ key }),
};

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

/** Permissions by id: what each admits. */
const checks: { readonly [permission: string]: Check } = {
  access_consent: accessConsent,
  access_globals: accessGlobals,
  access_template_storage: free,
  inject_script: injectScript,
  logging,
  read_container_data: free,
  read_data_layer: readDataLayer,
};

/** Reads the permissions of a template. Refuses one that the stand-in does not model. */
export const createPermissions = (
  entries: readonly PermissionEntry[],
  preview: boolean,
  vetoed: Veto = () => false,
): Permissions => {
  const granted = new Map(
    entries.map(({ instance: { key, param } }) => {
      known(checks, key.publicId, 'permission');
      return [key.publicId, Object.fromEntries(param.map(({ key, value }) => [key, decode(value)]))];
    }),
  );
  if (granted.size < entries.length) throw new Error('The template asks for one permission twice.');

  const assert: Permissions['assert'] = (permission, ...details) => {
    const settings = granted.get(permission);
    const objection = settings
      ? checks[permission]?.(settings, details, preview)
      : `The template has no permission ${permission}.`;
    if (objection !== undefined) throw new Error(objection);
    if (vetoed(permission, about[permission]?.(details) ?? {})) {
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

type Decode = (value: EncodedValue) => unknown;

const decode: Decode = value => known(decoders, String(value.type), 'type of permission value')(value);

const decoders: { readonly [type: string]: Decode } = {
  1: ({ string }) => string,
  2: ({ listItem = [] }) => listItem.map(decode),
  3: ({ mapKey = [], mapValue = [] }) => {
    if (mapKey.length !== mapValue.length) throw new Error('A permission has a map whose sides differ.');
    return Object.fromEntries(
      mapKey.map((key, index) => [key.string, decode(mapValue[index] as EncodedValue)]),
    );
  },
  8: ({ boolean }) => boolean,
};
