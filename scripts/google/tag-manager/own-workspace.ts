/**
 * The workspace that is worked in. Its description says whose run it is, so that two runs at once do not write into each
 * other's: a workspace has a fingerprint, and of two who claim it with the same one, Google refuses the second.
 */
import type { ApiContainer } from '../../../template/gtm/api/entities.ts';
import type { Ask } from '../api.ts';
import { Fault } from '../fault.ts';
import { Refusal } from './refusal.ts';
import { refuseConflicts, type WorkspaceEntry } from './workspace-state.ts';

/** Name of a workspace where nobody asks for another. */
export const usualWorkspace = 'Chat data layer';

const mark = 'Run of chat-datalayer: ';

/** The run that a workspace was last claimed by. */
const runOf = ({ description = '' }: WorkspaceEntry): string | undefined =>
  description.split(mark)[1]?.split(/\s/)[0];

const descriptionOf = (run: string): string =>
  `Changes of the command chat-datalayer. Preview and publish them, or delete the workspace.\n${mark}${run}`;

const busy = (name: string): Refusal =>
  new Refusal(
    `Another run is at work in the workspace "${name}". Wait until it has ended, then run this again.`,
  );

/** Somebody's own, unless it was named on purpose. */
const notOurs = (name: string): Refusal =>
  new Refusal(
    `There is a workspace "${name}" that this command has not made. Rename it in Tag Manager, or name another one with --workspace.`,
  );

/** Makes the workspace. Says what to do where no more of them fit. */
export async function createWorkspace(
  ask: Ask,
  { path }: ApiContainer,
  { name, run, others }: { readonly name: string; readonly run: string; readonly others: readonly string[] },
): Promise<WorkspaceEntry> {
  try {
    return await ask<WorkspaceEntry>({
      method: 'POST',
      path: `tagmanager/v2/${path}/workspaces`,
      body: { name, description: descriptionOf(run) },
    });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (error.kind === 'taken') throw busy(name);
    if (error.kind !== 'refused') throw error;
    throw new Refusal(
      `No workspace could be made (Google: ${error.said}). There are ${others.length}: ${others.join(', ')}; a free container has three. Publish or delete one in Tag Manager, or name one with --workspace.`,
    );
  }
}

/** Takes over a workspace that is there, and brings it up to date with the latest version. */
export async function claimWorkspace(
  ask: Ask,
  workspace: WorkspaceEntry,
  run: string,
): Promise<WorkspaceEntry> {
  const claimed = runOf(workspace) === run ? workspace : await claim(ask, workspace, run);
  const { mergeConflict = [] } = await ask<{ readonly mergeConflict?: readonly object[] }>({
    method: 'POST',
    path: `tagmanager/v2/${workspace.path}:sync`,
  });
  refuseConflicts(workspace.name, mergeConflict);
  return claimed;
}

async function claim(
  ask: Ask,
  { path, name, fingerprint, description = '' }: WorkspaceEntry,
  run: string,
): Promise<WorkspaceEntry> {
  if (name === usualWorkspace && !description.includes(mark)) throw notOurs(name);
  const above = description.split(`\n${mark}`)[0]!;
  try {
    return await ask<WorkspaceEntry>({
      method: 'PUT',
      path: `tagmanager/v2/${path}`,
      query: { fingerprint },
      body: { name, description: above ? `${above}\n${mark}${run}` : descriptionOf(run) },
    });
  } catch (error) {
    if (error instanceof Fault && error.kind === 'stale') throw busy(name);
    throw error;
  }
}

/** Refuses to go on where another run has taken the workspace over in the meantime. */
export async function stillOurs(ask: Ask, { path, name }: WorkspaceEntry, run: string): Promise<void> {
  const now = await ask<WorkspaceEntry>({ method: 'GET', path: `tagmanager/v2/${path}` });
  if (runOf(now) !== run) throw busy(name);
}
