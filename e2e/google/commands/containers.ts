/** Containers to begin with, and what they hold in the end, told without IDs. */
import { builtInTriggers } from '../../../template/gtm/file/built-in-triggers.ts';
import { idKeys, type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import type { Workspace } from '../../../template/gtm/import/import-file.ts';
import type { ContainerStart } from '../tag-manager/container.ts';
import type { Content, Entity } from '../tag-manager/entity.ts';
import { inApiSpelling } from '../tag-manager/in-api-spelling.ts';
import { withoutEmpties } from '../tag-manager/left-out.ts';

export const publicId = 'GTM-SHOP123';

/** The start of a container whose entries an export file has. */
export const startOf = (workspace: Workspace): ContainerStart => ({
  accountId: workspace.accountId,
  containerId: workspace.containerId,
  publicId,
  content: inApiSpelling(workspace),
});

/** A container in which nobody has made anything. */
export const nothing = (): Workspace => ({ accountId: '6001234567', containerId: '31415926' });

/** Every entry by kind and name; IDs are told by what has them. */
export function described(content: Content, containerId: string): { readonly [entry: string]: unknown } {
  const entries = kinds.flatMap(kind =>
    content[kind].map(entity => [`${kind} ${entity.name}`, kind, entity] as const),
  );
  const builtIns = content.builtInVariable.map(({ type }) => [`built-in ${type}`, type] as const);
  return Object.fromEntries([
    ...entries.map(([key, kind, entity]) => [key, withoutIds(kind, entity, content, containerId)]),
    ...builtIns,
  ]);
}

const position = ['accountId', 'containerId', 'workspaceId', 'path', 'fingerprint', 'tagManagerUrl'];

function withoutIds(kind: Kind, entity: Entity, content: Content, containerId: string): unknown {
  const named = (other: Kind, id: unknown) =>
    Object.hasOwn(builtInTriggers, String(id))
      ? id
      : `the ${other} ${content[other].find(one => one[idKeys[other]] === id)?.name}`;
  const parts = Object.entries(entity).filter(([key]) => ![...position, idKeys[kind]].includes(key));
  const told = parts.map(([key, value]) => {
    if (key === 'firingTriggerId' || key === 'blockingTriggerId') {
      return [key, (value as string[]).map(id => named('trigger', id))];
    }
    if (key === 'parentFolderId') return [key, named('folder', value)];
    const [, template] = new RegExp(`^cvt_${containerId}_(\\d+)$`).exec(String(value)) ?? [];
    return [key, key === 'type' && template ? named('customTemplate', template) : value];
  });
  return withoutEmpties(Object.fromEntries(told));
}

/** Everything that is not ours, to the letter. */
export const foreignIn = (content: Content): string[] =>
  kinds.flatMap(kind =>
    content[kind]
      .filter(
        ({ name }) =>
          !name.startsWith('ChatDL - ') && !(kind === 'customTemplate' && name === 'Chat data layer'),
      )
      .map(entity => JSON.stringify(entity)),
  );
