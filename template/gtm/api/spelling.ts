/**
 * Enumerations, which the API spells `customEvent` and an export file `CUSTOM_EVENT`. The type of a tag or a variable
 * is a code of its own, the same in both.
 */
import { type Kind, kinds } from '../file/id-keys.ts';
import type { ApiBuiltIn, ApiEntity, ApiLists } from './entities.ts';

type Spell = (text: string) => string;

const toFile: Spell = text => text.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
const toApi: Spell = text => text.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Keys of which the value is an enumeration, wherever they are below an entry. */
const enumerations = [
  'type',
  'tagFiringOption',
  'consentStatus',
  'usageContext',
  'caseConversionType',
  'convertToNumber',
];

/** Kinds whose own type is an enumeration. */
const typed: readonly string[] = ['trigger', 'builtInVariable'];

/** An entry of a file, as the API takes it. */
export const inApiSpelling = (kind: Kind, entity: object): ApiEntity =>
  respelt(kind, entity, toApi) as ApiEntity;

/** The same of a built-in variable. */
export const builtInInApiSpelling = (entity: object): ApiBuiltIn =>
  respelt('builtInVariable', entity, toApi) as ApiBuiltIn;

/** What the API answers, as an export file has it. */
export function inFileSpelling<Lists extends ApiLists>(lists: Lists): Lists {
  const spelt = [...kinds, 'builtInVariable' as const].map(kind => [
    kind,
    (lists[kind] ?? []).map(entity => respelt(kind, entity, toFile)),
  ]);
  return { ...lists, ...Object.fromEntries(spelt) };
}

function respelt(kind: string, entity: object, spell: Spell): object {
  const { type } = entity as { readonly type?: string };
  const all = below(entity, spell) as object;
  return type === undefined || typed.includes(kind) ? all : { ...all, type };
}

function below(value: unknown, spell: Spell): unknown {
  if (Array.isArray(value)) return value.map(item => below(item, spell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      enumerations.includes(key) && typeof item === 'string' ? spell(item) : below(item, spell),
    ]),
  );
}
