/** What was found in a container and done there, for people and for programs. */
import type { ContainerPlan, Mark, PlanItem } from '../../../template/apply/change.ts';
import { isDone } from '../../../template/apply/change.ts';
import type { Brought } from '../../google/tag-manager/bring.ts';
import { kindNames } from '../../google/tag-manager/write-changes.ts';

/** One container: its plan and how it ended, or the sentence why it did not. */
export interface ContainerReport {
  /** As it was named. */
  readonly container: string;
  readonly name?: string;
  readonly plan?: Pick<ContainerPlan, 'items' | 'notes'> & { readonly leftAlone: number };
  /** Whether there is anything to write, or was. */
  readonly changes: boolean;
  /** Whether it was written. */
  readonly isWritten?: boolean;
  readonly workspace?: string;
  readonly version?: string;
  readonly isLive?: boolean;
  readonly fault?: string;
}

/** The report of a container that went well. */
export function reportOf(
  container: string,
  { state, plan, ended }: Brought,
  isWritten: boolean,
): ContainerReport {
  const { version, isLive } = ended;
  const { workspace } = state;
  return {
    container,
    name: state.container.name,
    plan: { items: plan.items, notes: plan.notes, leftAlone: plan.foreign },
    changes: !isDone(plan),
    isWritten,
    ...(workspace &&
      state.changes.length > 0 &&
      version === undefined && { workspace: addressOf(workspace.path) }),
    ...(version !== undefined && { version, isLive }),
  };
}

const addressOf = (path: string): string => `https://tagmanager.google.com/#/container/${path}`;

/** As people read it. */
export function reportText(report: ContainerReport): string {
  const { container, name, plan, fault } = report;
  const title = name && name !== container ? `${container} (${name})` : container;
  if (!plan) return `${title}: ${fault}\n`;
  const { items, notes, leftAlone } = plan;
  const shown = items.filter(({ mark }) => mark !== 'same');
  return [
    `${title}: ${countsIn(items)}. ${leftAlone} ${leftAlone === 1 ? 'entry' : 'entries'} of yours not touched.`,
    ...shown.map(itemLine),
    ...notes,
    ...(fault ? [fault] : [endOf(report)]),
    '',
  ].join('\n');
}

const signs: { readonly [mark in Mark]: string } = {
  new: '+',
  changed: '~',
  removed: '-',
  same: '=',
  'left alone': '.',
  'in conflict': '!',
};

const itemLine = ({ kind, name, mark, why }: PlanItem): string =>
  `  ${signs[mark]} ${kindNames[kind]} ${name}${why ? `: ${why}` : ''}`;

function countsIn(items: readonly PlanItem[]): string {
  const count = (mark: Mark) => items.filter(item => item.mark === mark).length;
  return (
    (Object.keys(signs) as Mark[])
      .filter(mark => count(mark) > 0)
      .map(mark => `${count(mark)} ${mark === 'same' ? 'as they are to be' : mark}`)
      .join(', ') || 'nothing of ours'
  );
}

function endOf({ changes, isWritten, workspace, version, isLive }: ContainerReport): string {
  if (version !== undefined && isLive) return `Version ${version} is live.`;
  if (version !== undefined) return `Version ${version} was made. It is not published.`;
  if (!isWritten && changes) return 'Nothing was changed yet.';
  if (workspace) return `It is in a workspace, not published: preview and publish it at ${workspace}`;
  return 'Nothing to do.';
}
