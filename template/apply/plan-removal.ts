/** Plans to take out everything of ours, but for what others use. */

import type { Surroundings } from '../gtm/api/content.ts';
import type { ApiEntity } from '../gtm/api/entities.ts';
import { idKeys, type Kind } from '../gtm/file/id-keys.ts';
import type { Change, ContainerPlan, PlanItem } from './change.ts';
import { entriesOf, isOurs } from './ours-in.ts';

interface Entry {
  readonly kind: Kind;
  readonly entity: ApiEntity;
}

/** What goes, and what stays since something of others needs it. With `wire`, their tags lose ours as setup tag. */
export function planRemoval(version: Surroundings, wire: boolean): ContainerPlan {
  const all = entriesOf(version);
  const sequenced = wire ? all.filter(entry => !isOurs(entry.kind, entry.entity) && namesOurs(entry)) : [];
  const unwired = sequenced.map(({ entity }) => ({ entity, after: withoutOurs(entity) }));
  const others = all
    .filter(({ kind, entity }) => !isOurs(kind, entity))
    .map(({ kind, entity }) => ({
      kind,
      entity: unwired.find(one => one.entity === entity)?.after ?? entity,
    }));
  const ours = all.filter(({ kind, entity }) => isOurs(kind, entity));
  const users = usersOf(ours, others, version);
  const removed = ours.filter(entry => !users.has(entry.entity));
  return {
    items: [
      ...removed.map(({ kind, entity: { name } }) => ({ kind, name, mark: 'removed' as const })),
      ...unwired.map(({ entity: { name } }) => changedItem(name)),
      ...[...users].map(([entity, user]) => stays(ours.find(one => one.entity === entity)!, user)),
    ],
    changes: [
      ...unwired.map(({ entity, after }) => change('updated', 'tag', after, entity)),
      ...removed.map(({ kind, entity }) => change('deleted', kind, entity, entity)),
    ],
    builtIns: [],
    foreign: others.length - unwired.length,
    notes: [],
  };
}

function change(status: Change['status'], kind: Kind, entity: ApiEntity, present: ApiEntity): Change {
  return { kind, name: entity.name, status, entity, present, source: 'container' };
}

const changedItem = (name: string): PlanItem => ({
  kind: 'tag',
  name,
  mark: 'changed',
  why: 'tag sequencing: ours no longer fires before or after it',
});

const stays = ({ kind, entity }: Entry, user: string): PlanItem => ({
  kind,
  name: entity.name,
  mark: 'left alone',
  why: `${user} uses it`,
});

/** Ours that others need, each with who needs it: directly, or through another of ours that stays. */
function usersOf(
  ours: readonly Entry[],
  others: readonly Entry[],
  version: Surroundings,
): Map<ApiEntity, string> {
  const users = new Map<ApiEntity, string>();
  const queue = [...others];
  for (const user of queue) {
    for (const entry of ours) {
      if (entry === user || users.has(entry.entity) || !uses(user, entry, version)) continue;
      users.set(entry.entity, user.entity.name);
      queue.push(entry);
    }
  }
  return users;
}

/** By ID for triggers, folders and templates, by name for variables and tags. */
function uses(user: Entry, { kind, entity }: Entry, { containerId }: Surroundings): boolean {
  const { notes: _, name: _name, templateData: _data, ...rest } = user.entity;
  const id = String(entity[idKeys[kind]]);
  if (kind === 'folder') return rest.parentFolderId === id;
  if (kind === 'customTemplate') return rest.type === `cvt_${containerId}_${id}`;
  const text = JSON.stringify(rest);
  if (kind === 'variable') return text.includes(`{{${entity.name}}}`);
  if (kind === 'tag') return setupTagsOf(rest).includes(entity.name);
  const fires = [rest.firingTriggerId, rest.blockingTriggerId].flat();
  return fires.includes(id) || text.includes(`"type":"triggerReference","value":"${id}"`);
}

type Sequence = readonly { readonly tagName: string }[];

const setupTagsOf = ({ setupTag, teardownTag }: { readonly [key: string]: unknown }): string[] =>
  [setupTag, teardownTag].flatMap(list => ((list ?? []) as Sequence).map(({ tagName }) => tagName));

const isOurTagName = ({ tagName }: Sequence[number]): boolean => isOurs('tag', { name: tagName });

const namesOurs = ({ entity }: Entry): boolean =>
  setupTagsOf(entity).some(tagName => isOurTagName({ tagName }));

function withoutOurs({ setupTag, teardownTag, ...entity }: ApiEntity): ApiEntity {
  const kept = (list: unknown) => ((list ?? []) as Sequence).filter(one => !isOurTagName(one));
  const [before, after] = [kept(setupTag), kept(teardownTag)];
  return {
    ...entity,
    ...(before.length > 0 && { setupTag: before }),
    ...(after.length > 0 && { teardownTag: after }),
  } as ApiEntity;
}
