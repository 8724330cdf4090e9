/** Makes a version of a workspace, and publishes it; both can be stopped and begun again. */
import type { Ask } from '../api.ts';
import { Fault } from '../fault.ts';
import { Refusal } from './refusal.ts';
import type { State, Version, WorkspaceEntry } from './workspace-state.ts';

/** What somebody has asked to become of the workspace. */
export type Ending = 'workspace' | 'version' | 'published';

/** Names of versions that we make begin so; only these are published without a further question. */
const ourVersions = 'chat-datalayer';

interface Made {
  readonly containerVersion?: Version;
  readonly compilerErrors?: readonly { readonly errorMessage?: string }[];
  readonly syncStatus?: { readonly mergeConflict?: boolean };
}

export interface Ended {
  /** Number of the version, where one was asked for. */
  readonly version?: string;
  readonly isLive: boolean;
}

/** Ends a run as it was asked to end. */
export async function endRun(
  ask: Ask,
  { state, ending, name }: { readonly state: State; readonly ending: Ending; readonly name: string },
): Promise<Ended> {
  if (ending === 'workspace') return { isLive: false };
  const { workspace, latest, changes } = state;
  const version =
    workspace && changes.length > 0 ? await makeVersion(ask, workspace, `${ourVersions} ${name}`) : latest;
  const { containerVersionId } = version;
  if (ending === 'version') return { version: containerVersionId, isLive: false };
  if (version === latest) {
    const live = await liveVersion(ask, state.container.path);
    if (live === containerVersionId) return { version: containerVersionId, isLive: true };
    refuseOthers(version);
  }
  await publish(ask, state.container.path, version);
  return { version: containerVersionId, isLive: true };
}

/** Number of the live version, if one is. */
export async function liveVersion(ask: Ask, path: string): Promise<string | undefined> {
  try {
    const live = await ask<Version>({ method: 'GET', path: `tagmanager/v2/${path}/versions:live` });
    return live.containerVersionId;
  } catch (error) {
    if (error instanceof Fault && error.kind === 'missing') return undefined;
    throw error;
  }
}

/** Publishes a version. */
export async function publish(
  ask: Ask,
  path: string,
  { containerVersionId, fingerprint }: Version,
): Promise<void> {
  const { compilerErrors = [] } = await ask<Made>({
    method: 'POST',
    path: `tagmanager/v2/${path}/versions/${containerVersionId}:publish`,
    query: { fingerprint },
  });
  if (compilerErrors.length > 0) throw cannotCompile(compilerErrors);
}

async function makeVersion(
  ask: Ask,
  { path, name: workspace }: WorkspaceEntry,
  name: string,
): Promise<Version> {
  const {
    containerVersion,
    compilerErrors = [],
    syncStatus,
  } = await ask<Made>({
    method: 'POST',
    path: `tagmanager/v2/${path}:create_version`,
    body: { name, notes: 'Made by the command chat-datalayer.' },
  });
  if (compilerErrors.length > 0) throw cannotCompile(compilerErrors);
  if (containerVersion && !syncStatus?.mergeConflict) return containerVersion;
  throw new Refusal(
    `No version was made: somebody has made another one since, with other changes to the same entries. In Tag Manager, resolve the conflict in the workspace "${workspace}", or delete it and run this again.`,
  );
}

const cannotCompile = (errors: NonNullable<Made['compilerErrors']>): Refusal =>
  new Refusal(
    `Nothing was published, since Tag Manager cannot compile the container: ${errors.map(({ errorMessage }) => errorMessage).join(' ')} Correct that in the workspace, then run this again.`,
  );

function refuseOthers({ name = '', containerVersionId }: Version): void {
  if (name.startsWith(ourVersions)) return;
  throw new Refusal(
    `Nothing is left to write, but the latest version ${containerVersionId}${name && ` "${name}"`} is not published, and it is not ours. Publish it in Tag Manager.`,
  );
}
