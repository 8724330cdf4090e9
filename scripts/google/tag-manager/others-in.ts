/** What a workspace has changed beside us: somebody's work, which is not to be published with ours. */
import { isOurs } from '../../../template/apply/ours-in.ts';
import { contentOf, differingParts } from '../../../template/gtm/api/content.ts';
import type { ApiEntity } from '../../../template/gtm/api/entities.ts';
import { idKeys, type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import type { State } from './workspace-state.ts';

/** Names of these entries. */
export function othersIn({ changes, latest, content }: State): string[] {
  const isTheirs = (kind: Kind, entity: ApiEntity): boolean => {
    if (isOurs(kind, entity)) return false;
    const before = latest[kind]?.find(one => one[idKeys[kind]] === entity[idKeys[kind]]);
    if (!before) return true;
    const parts = differingParts(contentOf(kind, before, latest), contentOf(kind, entity, content));
    // All that we ever change of theirs.
    return parts.some(part => part !== 'setupTag' && part !== 'teardownTag');
  };
  return changes.flatMap(change =>
    kinds.flatMap(kind => {
      const entity = change[kind];
      return entity && (change.changeStatus === 'deleted' ? !isOurs(kind, entity) : isTheirs(kind, entity))
        ? [entity.name]
        : [];
    }),
  );
}
