/**
 * A model of "Import Container": what a workspace holds afterwards. Entries are the same if their kind and name are;
 * ids in a file are mere wiring, for which the importer takes new ones of its own.
 */
import { idKeys, type Kind, kinds } from '../file/id-keys.ts';

/** An entry of any kind, with whatever it holds. */
export type Entity = { readonly name: string; readonly [key: string]: unknown };

/** A workspace, or the part of a file that is imported. */
export type Workspace = {
  readonly accountId: string;
  readonly containerId: string;
  readonly builtInVariable?: readonly Entity[];
} & { readonly [kind in Kind]?: readonly Entity[] };

/** What is done with an entry that the workspace has under the same name with other content. */
export type Mode = 'overwrite' | 'merge, overwriting conflicts' | 'merge, renaming conflicts';

/** The workspace after the import. Nothing is changed in place. */
export function importFile(workspace: Workspace, file: Workspace, mode: Mode): Workspace {
  const { accountId, containerId } = workspace;
  const kept: Workspace = mode === 'overwrite' ? { accountId, containerId } : workspace;
  const nextId = idsAfter(workspace);
  const names = new Map<Entity, string>();
  const ids = new Map<string, string>();
  for (const kind of kinds) {
    for (const entity of file[kind] ?? []) {
      const same = find(kept, kind, entity.name);
      const isRenamed = same && mode === 'merge, renaming conflicts' && !isThere(kind, entity, file, kept);
      names.set(entity, isRenamed ? freeName(kept, kind, entity.name) : entity.name);
      ids.set(wire(kind, idOf(kind, entity)), same && !isRenamed ? idOf(kind, same) : nextId());
    }
  }

  const arriving = (kind: Kind): Entity[] =>
    (file[kind] ?? []).map(entity => {
      const id = ids.get(wire(kind, idOf(kind, entity)));
      const moved = rewire(entity, file.containerId, containerId, ids) as Entity;
      return { ...moved, accountId, containerId, name: names.get(entity)!, [idKeys[kind]]: id };
    });

  return {
    accountId,
    containerId,
    builtInVariable: [
      ...(kept.builtInVariable ?? []),
      ...(file.builtInVariable ?? [])
        .filter(({ type }) => !kept.builtInVariable?.some(each => each.type === type))
        .map(each => ({ ...each, accountId, containerId })),
    ],
    ...Object.fromEntries(kinds.map(kind => [kind, placed(kept[kind] ?? [], arriving(kind))])),
  };
}

/** Newcomers stand at the end; one that replaces an entry takes its place, and one that is equal changes nothing. */
function placed(present: readonly Entity[], arriving: readonly Entity[]): Entity[] {
  const added = arriving.filter(({ name }) => !present.some(entity => entity.name === name));
  const stayed = present.map(entity => {
    const newer = arriving.find(({ name }) => name === entity.name);
    return newer && content(newer) !== content(entity) ? newer : entity;
  });
  return [...stayed, ...added];
}

/** Whether the workspace's entry of that name says what the file's says, apart from where each lives. */
function isThere(kind: Kind, entity: Entity, file: Workspace, workspace: Workspace): boolean {
  const same = find(workspace, kind, entity.name);
  if (!same) return false;
  const ids = new Map<string, string>();
  for (const kind of kinds) {
    for (const each of file[kind] ?? []) {
      const twin = find(workspace, kind, each.name);
      if (twin) ids.set(wire(kind, idOf(kind, each)), idOf(kind, twin));
    }
  }
  const moved = rewire(entity, file.containerId, workspace.containerId, ids) as Entity;
  return content({ ...moved, [idKeys[kind]]: idOf(kind, same) }) === content(same);
}

/** What an entry says, apart from where and when it was saved. */
function content({
  accountId: _account,
  containerId: _container,
  fingerprint: _moment,
  ...description
}: Entity): string {
  return JSON.stringify(Object.entries(description).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The same with every reference by id pointing at the ids of the workspace. */
function rewire(value: unknown, from: string, to: string, ids: ReadonlyMap<string, string>): unknown {
  const mapped = (kind: Kind, id: unknown): unknown => ids.get(wire(kind, String(id))) ?? id;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const moved = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, byKey(key, item)]));
    return moved.type === 'TRIGGER_REFERENCE' ? { ...moved, value: mapped('trigger', moved.value) } : moved;
  };
  const byKey = (key: string, item: unknown): unknown => {
    if (key === 'parentFolderId') return mapped('folder', item);
    if (key === 'firingTriggerId' || key === 'blockingTriggerId') {
      return (item as string[]).map(id => mapped('trigger', id));
    }
    const [, container, template] = (key === 'type' && /^cvt_(\d+)_(\d+)$/.exec(String(item))) || [];
    return container === from ? `cvt_${to}_${mapped('customTemplate', template)}` : walk(item);
  };
  return walk(value);
}

const wire = (kind: Kind, id: string): string => `${kind} ${id}`;

const idOf = (kind: Kind, entity: Entity): string => String(entity[idKeys[kind]]);

const find = (workspace: Workspace, kind: Kind, name: string): Entity | undefined =>
  workspace[kind]?.find(entity => entity.name === name);

function freeName(workspace: Workspace, kind: Kind, name: string): string {
  let copy = 1;
  while (find(workspace, kind, `${name}_import_${copy}`)) copy++;
  return `${name}_import_${copy}`;
}

/** Ids of a container come from one counter, over all kinds. */
function idsAfter(workspace: Workspace): () => string {
  const taken = kinds.flatMap(kind => (workspace[kind] ?? []).map(entity => Number(idOf(kind, entity))));
  let last = Math.max(0, ...taken);
  return () => String(++last);
}
