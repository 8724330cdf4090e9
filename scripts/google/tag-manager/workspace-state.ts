/** What a container is right now: its latest version, and what our workspace has changed on top of it. */
import type { ApiChange, ApiContainer, ApiLists } from '../../../template/gtm/api/entities.ts';
import { withChanges } from '../../../template/gtm/api/with-changes.ts';
import { kinds } from '../../../template/gtm/file/id-keys.ts';
import { type Ask, askAll } from '../api.ts';
import { Fault } from '../fault.ts';
import type { ContainerId } from './container-id.ts';
import { Refusal } from './refusal.ts';

export interface WorkspaceEntry {
  readonly path: string;
  readonly name: string;
  readonly description?: string;
  readonly fingerprint?: string;
}

/** A version as the API answers it. */
export interface Version extends ApiLists {
  readonly containerId: string;
  readonly containerVersionId: string;
  readonly path?: string;
  readonly name?: string;
  readonly fingerprint?: string;
}

export interface State {
  readonly container: ApiContainer;
  readonly workspaces: readonly WorkspaceEntry[];
  /** The one that is worked in, if it is there. */
  readonly workspace?: WorkspaceEntry;
  readonly latest: Version;
  /** What the workspace has changed. */
  readonly changes: readonly ApiChange[];
  /** The version with these changes. */
  readonly content: Version;
}

interface Status {
  readonly workspaceChange?: readonly ApiChange[];
  readonly mergeConflict?: readonly { readonly entityInWorkspace?: ApiChange }[];
}

/** Finds a container of the web. */
export async function findContainer(ask: Ask, id: ContainerId): Promise<ApiContainer> {
  const container =
    'path' in id
      ? await ask<ApiContainer>({ method: 'GET', path: `tagmanager/v2/${id.path}` })
      : await ask<ApiContainer>({
          method: 'GET',
          path: 'tagmanager/v2/accounts/containers:lookup',
          query: { tagId: id.publicId },
        });
  const contexts = container.usageContext ?? ['web'];
  if (contexts.some(context => context.toLowerCase() === 'web')) return container;
  throw new Refusal(
    `It is a container for ${contexts.join(', ')}, not for the web. Chats are heard in a web container: give the ID of that one.`,
  );
}

/** The workspaces of a container. */
export const workspacesOf = (ask: Ask, { path }: ApiContainer): Promise<WorkspaceEntry[]> =>
  askAll<WorkspaceEntry>(ask, { method: 'GET', path: `tagmanager/v2/${path}/workspaces` }, 'workspace');

/** The latest version, whole; an empty one where none was ever made. */
export async function latestVersion(ask: Ask, { path, containerId }: ApiContainer): Promise<Version> {
  const none: Version = { containerId, containerVersionId: '0' };
  try {
    const { containerVersionId = '0' } = await ask<Partial<Version>>({
      method: 'GET',
      path: `tagmanager/v2/${path}/version_headers:latest`,
    });
    if (containerVersionId === '0') return none;
    return await ask<Version>({
      method: 'GET',
      path: `tagmanager/v2/${path}/versions/${containerVersionId}`,
    });
  } catch (error) {
    if (error instanceof Fault && error.kind === 'missing') return none;
    throw error;
  }
}

/** What a workspace has changed. Refuses where a version since then has changed the same entries. */
export async function changesIn(ask: Ask, { path, name }: WorkspaceEntry): Promise<readonly ApiChange[]> {
  const { workspaceChange = [], mergeConflict = [] } = await ask<Status>({
    method: 'GET',
    path: `tagmanager/v2/${path}/status`,
  });
  refuseConflicts(name, mergeConflict);
  return workspaceChange;
}

/** Names what was changed in the workspace and in a version since. */
export function refuseConflicts(
  workspace: string,
  conflicts: readonly { readonly entityInWorkspace?: ApiChange }[],
): void {
  if (conflicts.length === 0) return;
  const names = conflicts.flatMap(({ entityInWorkspace }) =>
    kinds.flatMap(kind => entityInWorkspace?.[kind]?.name ?? []),
  );
  throw new Refusal(
    `The workspace "${workspace}" and a version made since have both changed: ${names.join(', ')}. In Tag Manager, resolve the conflict or delete the workspace, then run this again.`,
  );
}

/** Puts the parts together. */
export function stateOf(
  found: Pick<State, 'container' | 'workspaces' | 'latest' | 'changes'>,
  workspace: WorkspaceEntry | undefined,
): State {
  return { ...found, ...(workspace && { workspace }), content: withChanges(found.latest, found.changes) };
}
