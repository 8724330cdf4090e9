import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Problem } from '../../schemas/src/status.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { Emit } from './emit.ts';
import type { Checked } from './settings.ts';

/** Somebody who looks over the bundle's shoulder: the debug build. */
export interface DebugHooks {
  /** A problem was met for the first time. */
  problem(problem: Problem): void;
  /** The pipeline, looked at from outside. */
  readonly emit: Emit;
  /** A record was made of the event that the pipeline has in hand. */
  made(record: PushedRecord): void;
  /** A record is about to be pushed. */
  record(record: PushedRecord): void;
}

/** Makes the watcher; `emit` lets it make records of its own. */
export type MakeDebugHooks = (emit: Emit, settings: Checked, win: PageWindow) => DebugHooks;
