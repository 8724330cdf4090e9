import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Problem } from '../../schemas/src/status.ts';
import type { Context } from './context.ts';
import type { Emit } from './emit.ts';

/** What the debug build does beside what every build does. */
export interface DebugHooks {
  /** A problem was met for the first time. */
  _onProblem(problem: Problem): void;
  /** The pipeline, with what the debug build does around it. */
  readonly _emit: Emit;
  /** A record was made of the event that the pipeline has in hand. */
  _onRecord(record: PushedRecord): void;
  /** A record is about to be pushed. */
  _beforePush(record: PushedRecord): void;
}

/** Makes them; `emit` lets them make records of their own. */
export type MakeDebugHooks = (emit: Emit, context: Context) => DebugHooks;
