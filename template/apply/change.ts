/** One thing to write into a workspace. */
import type { ApiEntity } from '../gtm/api/entities.ts';
import type { Kind } from '../gtm/file/id-keys.ts';

export interface Change {
  readonly kind: Kind;
  readonly name: string;
  readonly status: 'added' | 'updated' | 'deleted';
  /** In the spelling of the API. References are to IDs of `source`. */
  readonly entity: ApiEntity;
  /** How the container has it now. */
  readonly present?: ApiEntity;
  /** Whether references in it are to IDs of our file, or to those of the container itself. */
  readonly source: 'file' | 'container';
}

/** How one entry of the plan ends. */
export type Mark = 'new' | 'changed' | 'removed' | 'same' | 'left alone' | 'in conflict';

export interface PlanItem {
  readonly kind: Kind | 'builtInVariable';
  readonly name: string;
  readonly mark: Mark;
  /** What of it changes, or why it is left alone or in conflict. */
  readonly why?: string;
}

/** What is to be done in a container, and what is not. */
export interface ContainerPlan {
  readonly items: readonly PlanItem[];
  readonly changes: readonly Change[];
  /** Types of built-in variables to switch on. */
  readonly builtIns: readonly string[];
  /** How many entries are not ours, and stay as they are. */
  readonly foreign: number;
  readonly notes: readonly string[];
}

/** Whether there is anything to write. */
export const isDone = ({ changes, builtIns }: ContainerPlan): boolean =>
  changes.length === 0 && builtIns.length === 0;

export const conflictsOf = ({ items }: ContainerPlan): PlanItem[] =>
  items.filter(({ mark }) => mark === 'in conflict');
