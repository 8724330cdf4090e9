/**
 * A model of "Import Container": what a workspace holds afterwards. Entries are the same if their kind and name are;
 * ids in a file are mere wiring, for which the importer takes new ones of its own.
 */
import { idKeys, type Kind, kinds } from '../file/id-keys.ts';
import { rewire } from '../file/rewire.ts';

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
      const there = moved(entity, file.containerId, containerId, ids);
      return { ...there, accountId, containerId, name: names.get(entity)!, [idKeys[kind]]: id };
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
  const there = moved(entity, file.containerId, workspace.containerId, ids);
  return content({ ...there, [idKeys[kind]]: idOf(kind, same) }) === content(same);
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

/** The same with every reference by ID pointing at the IDs of the workspace. */
const moved = (entity: Entity, from: string, to: string, ids: ReadonlyMap<string, string>): Entity =>
  rewire(entity, { from, to, mapped: (kind, id) => ids.get(wire(kind, id)) ?? id }) as Entity;

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
