/** Brings a container to a plan, whatever is lost on the way: what is there is read, what is missing is written. */
import { type ContainerPlan, conflictsOf, isDone } from '../../../template/apply/change.ts';
import type { ContainerFile } from '../../../template/gtm/file/entities.ts';
import type { Ask } from '../api.ts';
import { Fault } from '../fault.ts';
import type { ContainerId } from './container-id.ts';
import { othersIn } from './others-in.ts';
import { claimWorkspace, createWorkspace, stillOurs } from './own-workspace.ts';
import { type Ended, type Ending, endRun } from './publish.ts';
import { Refusal } from './refusal.ts';
import {
  changesIn,
  findContainer,
  latestVersion,
  type State,
  stateOf,
  type WorkspaceEntry,
  workspacesOf,
} from './workspace-state.ts';
import { BulkRefused, kindNames, writeChanges } from './write-changes.ts';

/** What a container is to become, worked out from what it is. */
export interface Planned {
  readonly plan: ContainerPlan;
  /** The file that the entries come from. */
  readonly file?: ContainerFile | undefined;
}

export interface Bringing {
  readonly ask: Ask;
  readonly id: ContainerId;
  readonly workspaceName: string;
  /** What tells this run from others. */
  readonly run: string;
  readonly plan: (state: State) => Planned;
  readonly ending: Ending;
  /** What a version is called, where one is made. */
  readonly versionName: string;
  readonly progress: (text: string) => void;
}

export interface Brought {
  readonly state: State;
  /** What there was to do. */
  readonly plan: ContainerPlan;
  readonly ended: Ended;
}

/** How often it is begun again after an answer was lost. */
const mostTimes = 4;

/** Looks, and changes nothing. */
export async function look(bringing: Bringing): Promise<Brought> {
  const state = await read(bringing, workspace => Promise.resolve(workspace));
  return { state, plan: bringing.plan(state).plan, ended: { isLive: false } };
}

/**
 * Writes what is missing into the workspace. Each time it reads first, so that it makes no difference whether it was
 * stopped before, or an answer was lost.
 */
export async function bring(bringing: Bringing): Promise<Brought> {
  let oneByOne = false;
  let before: ContainerPlan | undefined;
  for (let time = 1; ; time++) {
    try {
      const brought = await bringOnce(bringing, oneByOne, plan => {
        before ??= plan;
      });
      return { ...brought, plan: before ?? brought.plan };
    } catch (error) {
      const isRefused: boolean = error instanceof BulkRefused && !oneByOne;
      if (!isRefused && !isUncertain(error, time)) throw error;
      oneByOne ||= isRefused;
    }
  }
}

const isUncertain = (error: unknown, time: number): boolean =>
  error instanceof Fault && error.kind === 'uncertain' && time < mostTimes;

async function bringOnce(
  bringing: Bringing,
  oneByOne: boolean,
  planned: (plan: ContainerPlan) => void,
): Promise<Brought> {
  const { ask, run } = bringing;
  const state = await read(bringing, workspace => claimWorkspace(ask, workspace, run));
  const { plan, file } = bringing.plan(state);
  planned(plan);
  refuseConflicting(plan);
  const after = isDone(plan) ? state : await write(bringing, state, { planned: { plan, file }, oneByOne });
  return { state: after, plan, ended: await end(bringing, after) };
}

async function write(
  bringing: Bringing,
  state: State,
  { planned: { plan, file }, oneByOne }: { readonly planned: Planned; readonly oneByOne: boolean },
): Promise<State> {
  const { ask, run, progress } = bringing;
  const workspace = state.workspace ?? (await create(bringing, state));
  await writeChanges(plan, {
    ask,
    path: workspace.path,
    content: state.content,
    ...(file && { file }),
    oneByOne,
    progress: (done, all) => progress(`${done} of ${all} changes written …`),
  });
  const changes = await changesIn(ask, workspace);
  await stillOurs(ask, workspace, run);
  const after = stateOf({ ...state, changes }, workspace);
  refuseUnwritten(bringing.plan(after).plan, workspace);
  return after;
}

async function end({ ask, ending, versionName }: Bringing, state: State): Promise<Ended> {
  const others = othersIn(state);
  if (ending !== 'workspace' && others.length > 0) {
    throw new Refusal(
      `No version was made, since the workspace "${state.workspace?.name}" also holds changes that are not ours: ${others.join(', ')}. Publish it in Tag Manager, or use a workspace of its own.`,
    );
  }
  return endRun(ask, { state, ending, name: versionName });
}

async function read(
  { ask, id, workspaceName }: Bringing,
  prepare: (workspace: WorkspaceEntry) => Promise<WorkspaceEntry>,
): Promise<State> {
  const container = await findContainer(ask, id);
  const workspaces = await workspacesOf(ask, container);
  const found = workspaces.find(({ name }) => name === workspaceName);
  const workspace = found && (await prepare(found));
  const latest = await latestVersion(ask, container);
  const changes = workspace ? await changesIn(ask, workspace) : [];
  return stateOf({ container, workspaces, latest, changes }, workspace);
}

const create = (
  { ask, workspaceName, run }: Bringing,
  { container, workspaces }: State,
): Promise<WorkspaceEntry> =>
  createWorkspace(ask, container, {
    name: workspaceName,
    run,
    others: workspaces.map(({ name }) => name),
  });

function refuseConflicting(plan: ContainerPlan): void {
  const conflicts = conflictsOf(plan);
  if (conflicts.length === 0) return;
  const lines = conflicts.map(({ kind, name, why }) => `${kindNames[kind]} "${name}": ${why}`);
  throw new Refusal(`Nothing was written, since there are conflicts. ${lines.join(' ')}`);
}

/** Two runs that write at once, or somebody at work in the same workspace. */
function refuseUnwritten(plan: ContainerPlan, { name }: WorkspaceEntry): void {
  if (isDone(plan)) return;
  const names = plan.changes.map(change => change.name).slice(0, 5);
  throw new Refusal(
    `The workspace "${name}" does not hold what was just written: ${[...names, ...plan.builtIns].join(', ')}. Somebody else is at work in it, perhaps another run. Run this again when they have ended.`,
  );
}
