/** Entries of an export file as the API has them, for containers that a stand-in begins with. */
import { type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import type { Content } from './entity.ts';

/** `CUSTOM_EVENT` is `customEvent` there; so is every other text that is an enumeration in an export. */
export function inApiSpelling(file: object): Content {
  const lists = file as { readonly [kind: string]: readonly object[] | undefined };
  const of = (kind: Kind | 'builtInVariable') =>
    (lists[kind] ?? []).map(entity =>
      Object.fromEntries(
        Object.entries(entity).map(([key, value]) => [key, key === 'type' ? lowered(value) : respelt(value)]),
      ),
    );
  return Object.fromEntries(
    [...kinds, 'builtInVariable' as const].map(kind => [kind, of(kind)]),
  ) as unknown as Content;
}

const spelt = ['type', 'tagFiringOption', 'consentStatus'];

function respelt(value: unknown): unknown {
  if (typeof value === 'string')
    return /^(ONCE_PER_\w+|UNLIMITED|NOT_\w+|NEEDED)$/.test(value) ? lowered(value) : value;
  if (Array.isArray(value)) return value.map(respelt);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, spelt.includes(key) ? lowered(item) : respelt(item)]),
  );
}

const lowered = (value: unknown): unknown =>
  typeof value === 'string' && /^[A-Z][A-Z_]*$/.test(value)
    ? value.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
    : value;
