/** What a workspace holds: a version, and on top of it what the workspace has changed. */
import { idKeys, type Kind, kinds } from '../file/id-keys.ts';
import type { ApiChange, ApiEntity, ApiLists } from './entities.ts';

/** The version with the changes carried out. */
export function withChanges<Lists extends ApiLists>(version: Lists, changes: readonly ApiChange[]): Lists {
  const builtIns = changes.flatMap(({ builtInVariable, changeStatus }) =>
    builtInVariable && changeStatus !== 'deleted' ? [builtInVariable] : [],
  );
  const off = changes.flatMap(({ builtInVariable, changeStatus }) =>
    builtInVariable && changeStatus === 'deleted' ? [builtInVariable.type] : [],
  );
  const present = version.builtInVariable ?? [];
  return {
    ...version,
    ...Object.fromEntries(kinds.map(kind => [kind, changed(kind, version[kind] ?? [], changes)])),
    builtInVariable: [
      ...present.filter(({ type }) => !off.includes(type)),
      ...builtIns.filter(({ type }) => !present.some(other => other.type === type)),
    ],
  };
}

function changed(kind: Kind, before: readonly ApiEntity[], changes: readonly ApiChange[]): ApiEntity[] {
  const idOf = (entity: ApiEntity) => entity[idKeys[kind]];
  const touched = changes.flatMap(({ [kind]: entity, changeStatus }) =>
    entity && changeStatus !== 'none' ? [{ entity, isGone: changeStatus === 'deleted' }] : [],
  );
  const newer = (entity: ApiEntity) => touched.find(change => idOf(change.entity) === idOf(entity));
  const stayed = before.flatMap(entity => {
    const change = newer(entity);
    if (!change) return [entity];
    return change.isGone ? [] : [change.entity];
  });
  const added = touched.filter(
    ({ entity, isGone }) => !isGone && !before.some(other => idOf(other) === idOf(entity)),
  );
  return [...stayed, ...added.map(({ entity }) => entity)];
}
