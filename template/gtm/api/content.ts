/**
 * What an entry says, apart from where it is and when it was saved: names instead of IDs, and nothing that is empty,
 * since Google leaves that out. Two entries with the same content do the same in Tag Manager.
 */
import { idKeys, type Kind } from '../file/id-keys.ts';
import { rewire } from '../file/rewire.ts';
import type { ApiEntity, ApiLists } from './entities.ts';
import { templateContent } from './template-content.ts';

/** What IDs in an entry refer to. */
export type Surroundings = ApiLists & { readonly containerId: string };

type Content = { readonly [part: string]: unknown };

/** Keys that only Google writes, and those that say where an entry is. */
const position = ['accountId', 'containerId', 'workspaceId', 'path', 'fingerprint', 'tagManagerUrl'];

/** The parts of the entry that mean something, in the spelling of the API. */
export function contentOf(kind: Kind, entity: ApiEntity, around: Surroundings): Content {
  const named = rewire(entity, {
    from: around.containerId,
    to: '',
    mapped: (other, id) => around[other]?.find(one => one[idKeys[other]] === id)?.name ?? id,
  }) as ApiEntity;
  const parts = Object.entries(named).filter(([key]) => !position.includes(key) && key !== idKeys[kind]);
  const meant = withoutEmpties(Object.fromEntries(parts.map(([key, value]) => [key, ordered(key, value)])));
  return withoutUsual(meant as Content);
}

/** Which parts of two entries differ. */
export function differingParts(one: Content, other: Content): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter(key => sorted(one[key]) !== sorted(other[key]));
}

/** In which order these are does not matter in Tag Manager. */
function ordered(key: string, value: unknown): unknown {
  if (key === 'firingTriggerId' || key === 'blockingTriggerId') return [...(value as string[])].sort();
  if (key === 'templateData') return templateContent(String(value));
  if (key !== 'parameter' || !Array.isArray(value)) return value;
  const keyOf = (parameter: { readonly key?: string }) => parameter.key ?? '';
  return [...value].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** What Tag Manager takes for granted where nothing is said. */
function withoutUsual({ monitoringMetadata, consentSettings, ...content }: Content): Content {
  const isUsual = (value: unknown, usual: object) => value === undefined || sorted(value) === sorted(usual);
  return {
    ...content,
    ...(!isUsual(monitoringMetadata, { type: 'map' }) && { monitoringMetadata }),
    ...(!isUsual(consentSettings, { consentStatus: 'notSet' }) && { consentSettings }),
  };
}

function withoutEmpties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpties);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutEmpties(item)] as const)
    .filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** As JSON whose keys are in one order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  );
}
