/** What `plan`, `apply` and `remove` have in common: containers, a login, and what becomes of each. */
import { randomUUID } from 'node:crypto';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { scopesFor } from '../../google/scopes.ts';
import { type Bringing, bring, look, type Planned } from '../../google/tag-manager/bring.ts';
import type { Ending } from '../../google/tag-manager/publish.ts';
import type { State } from '../../google/tag-manager/workspace-state.ts';
import { type ConnectOptions, connect, sentenceOf } from '../google/connect.ts';
import { type ExitCode, failed, fine, found, type Io } from '../io.ts';
import { progress } from '../progress.ts';
import { eachContainer } from './each-container.ts';
import { type ContainerReport, reportOf } from './report.ts';
import { type Target, type TargetOptions, targetsOf } from './targets.ts';

export interface RunOptions extends ConnectOptions, TargetOptions {
  readonly json: boolean;
}

export interface Run {
  readonly options: RunOptions;
  readonly workspaceName: string;
  /** Nothing is written if it only looks. */
  readonly ending: Ending | 'look';
  readonly planFor: (target: Target) => (state: State) => Planned;
}

/** Runs it, and says how it ended: 1 means that there is something to do, for those who only look. */
export async function runContainers(named: readonly string[], run: Run, io: Io): Promise<ExitCode> {
  const { options, ending } = run;
  const targets = targetsOf(named, options, io.folder);
  const scopes = {
    look: scopesFor.plan,
    workspace: scopesFor.write,
    version: scopesFor.version,
    published: scopesFor.publish,
  }[ending];
  const watcher = progress(io);
  const surroundings = { service: 'tagmanager', scopes } as const;
  try {
    const ask = await connect(options, surroundings, { io, waiting: watcher.show });
    const bringing = bringingOf(run, { ask, progress: watcher.show });
    const reports = await eachContainer(targets, {
      io,
      json: options.json,
      scopes,
      ask,
      ...watcher,
      work: async target => {
        const carryOut = ending === 'look' ? look : bring;
        return reportOf(target.label, await carryOut(bringing(target)), ending !== 'look');
      },
    });
    return codeOf(reports, ending === 'look');
  } catch (error) {
    throw new Error(sentenceOf(error, surroundings));
  } finally {
    watcher.clear();
  }
}

const bringingOf =
  ({ workspaceName, ending, planFor }: Run, around: Pick<Bringing, 'ask' | 'progress'>) =>
  (target: Target): Bringing => ({
    ...around,
    id: target.id,
    workspaceName,
    run: randomUUID(),
    plan: planFor(target),
    ending: ending === 'look' ? 'workspace' : ending,
    versionName: dictionary.version,
  });

function codeOf(reports: readonly ContainerReport[], isLook: boolean): ExitCode {
  if (reports.some(({ fault }) => fault !== undefined)) return failed;
  return isLook && reports.some(({ changes, plan }) => changes || hasConflict(plan)) ? found : fine;
}

const hasConflict = (plan: ContainerReport['plan']): boolean =>
  plan?.items.some(({ mark }) => mark === 'in conflict') ?? false;
