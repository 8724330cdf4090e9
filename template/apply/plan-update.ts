/** Compares a container with the file that it is to be brought to, entry by entry, by name. */

import { contentOf, differingParts, type Surroundings } from '../gtm/api/content.ts';
import type { ApiEntity } from '../gtm/api/entities.ts';
import { builtInInApiSpelling, inApiSpelling } from '../gtm/api/spelling.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';
import { type Kind, kinds } from '../gtm/file/id-keys.ts';
import type { Change, ContainerPlan, PlanItem } from './change.ts';
import { entriesOf, isOurs } from './ours-in.ts';
import { planWires, type Wires } from './plan-wires.ts';

/** What becomes of each entry; with wires, chat tags get ours as their setup tag. */
export function planUpdate(version: Surroundings, file: ContainerFile, wires?: Wires): ContainerPlan {
  const wanted = inApi(file);
  const compared = entriesOf(wanted).map(({ kind, entity }) => compare(kind, entity, { wanted, version }));
  const wired = wires ? planWires(version, wires) : { items: [], changes: [], notes: [] };
  const leftovers = entriesOf(version).filter(
    ({ kind, entity }) => isOurs(kind, entity) && !wanted[kind]?.some(({ name }) => name === entity.name),
  );
  const builtIns = (wanted.builtInVariable ?? []).filter(
    ({ type }) => !version.builtInVariable?.some(other => other.type === type),
  );
  const foreign = entriesOf(version).filter(({ kind, entity }) => !isOurs(kind, entity)).length;
  return {
    items: [
      ...compared.map(({ item }) => item),
      ...builtIns.map(({ name }) => ({ kind: 'builtInVariable' as const, name, mark: 'new' as const })),
      ...wired.items,
      ...leftovers.map(({ kind, entity }) => leftover(kind, entity)),
    ],
    changes: [...compared.flatMap(({ change }) => change ?? []), ...wired.changes],
    builtIns: builtIns.map(({ type }) => type),
    foreign: foreign - wired.changes.length,
    notes: wired.notes,
  };
}

/** The lists of our file in the spelling of the API. */
function inApi({ containerVersion }: ContainerFile): Surroundings {
  const lists = kinds.map(kind => [
    kind,
    (containerVersion[kind] as readonly object[]).map(entity => inApiSpelling(kind, entity)),
  ]);
  return {
    containerId: containerVersion.containerId,
    ...Object.fromEntries(lists),
    builtInVariable: containerVersion.builtInVariable.map(builtInInApiSpelling),
  };
}

interface Compared {
  readonly item: PlanItem;
  readonly change?: Change;
}

function compare(
  kind: Kind,
  entity: ApiEntity,
  { wanted, version }: { readonly wanted: Surroundings; readonly version: Surroundings },
): Compared {
  const { name } = entity;
  const present = version[kind]?.find(other => other.name === name);
  const change = { kind, name, entity, source: 'file' } as const;
  if (!present) return { item: { kind, name, mark: 'new' }, change: { ...change, status: 'added' } };
  const [now, then] = [contentOf(kind, present, version), contentOf(kind, entity, wanted)];
  const conflict = conflictOf(kind, present, now.type !== then.type);
  if (conflict) return { item: { kind, name, mark: 'in conflict', why: conflict } };
  const parts = differingParts(now, then);
  if (parts.length === 0) return { item: { kind, name, mark: 'same' } };
  return {
    item: { kind, name, mark: 'changed', why: parts.map(part => partNames[part] ?? part).join(', ') },
    change: { ...change, status: 'updated', present },
  };
}

/** What somebody made under a name of ours is theirs, and is not overwritten. */
function conflictOf(kind: Kind, present: ApiEntity, isOtherType: boolean): string | undefined {
  if (kind === 'customTemplate' && present.galleryReference) {
    return 'it was installed from the Community Template Gallery, and another one of its name cannot be added. Delete it with its tags, or update it there.';
  }
  return isOtherType
    ? 'an entry of another type has this name. Rename it in Tag Manager, and run this again.'
    : undefined;
}

const leftover = (kind: Kind, { name }: ApiEntity): PlanItem => ({
  kind,
  name,
  mark: 'left alone',
  why: 'it is ours, but these choices neither bring nor change it',
});

/** Parts of an entry as Tag Manager calls them. */
const partNames: { readonly [part: string]: string } = {
  parameter: 'settings',
  templateData: 'code',
  firingTriggerId: 'triggers',
  blockingTriggerId: 'exceptions',
  consentSettings: 'consent',
  parentFolderId: 'folder',
  paused: 'paused or not',
  customEventFilter: 'event name',
  filter: 'conditions',
  tagFiringOption: 'how often it fires',
  setupTag: 'tag sequencing',
  teardownTag: 'tag sequencing',
};
