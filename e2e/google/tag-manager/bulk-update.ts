/**
 * Many changes in one request, with IDs `new_1`, `new_2`, … for what is added. Documented is one such ID in
 * `parentFolderId`; that triggers can be named so too, and that all is refused if one is, are assumptions.
 */
import { idKeys, type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import { type Entity, idOf } from './entity.ts';
import type { Change, Workspace } from './workspace.ts';

/** Carries the changes out, and gives what was added and updated. */
export function bulkUpdate(workspace: Workspace, changes: readonly Change[], isWhole: boolean): Change[] {
  const before = workspace.content;
  const ids = new Map<string, string>();
  try {
    return kinds.flatMap(kind => changes.flatMap(change => carryOut(workspace, kind, change, ids)));
  } catch (error) {
    if (isWhole) workspace.content = before;
    throw error;
  }
}

function carryOut(workspace: Workspace, kind: Kind, change: Change, ids: Map<string, string>): Change[] {
  const entity = change[kind];
  if (!entity) return [];
  const id = idOf(kind, entity);
  const body = resolved(entity, ids) as Entity;
  if (change.changeStatus === 'added') {
    const { [idKeys[kind]]: _, ...added } = body;
    const saved = workspace.create(kind, added as Entity);
    ids.set(id, idOf(kind, saved));
    return [{ [kind]: saved, changeStatus: 'added' }];
  }
  if (change.changeStatus === 'updated') {
    const saved = workspace.update(kind, id, body, entity.fingerprint as string | undefined);
    return [{ [kind]: saved, changeStatus: 'updated' }];
  }
  if (change.changeStatus === 'deleted') workspace.delete(kind, id);
  return [];
}

function resolved(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map(item => resolved(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, ids)]));
}
