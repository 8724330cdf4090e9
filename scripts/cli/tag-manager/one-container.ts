/** What commands for one container have in common: its ID, a login, and errors as sentences. */
import type { Ask } from '../../google/api.ts';
import { type ContainerId, containerId, noContainerId } from '../../google/tag-manager/container-id.ts';
import { type ConnectOptions, connect, sentenceOf } from '../google/connect.ts';
import type { Io } from '../io.ts';
import { type Progress, progress } from '../progress.ts';

export interface Working {
  readonly ask: Ask;
  readonly id: ContainerId;
  readonly watcher: Progress;
}

export interface OneOptions {
  readonly named: string;
  readonly options: ConnectOptions;
  readonly scopes: readonly string[];
}

/** Does the work. Throws a sentence with the remedy. */
export async function withContainer<Result>(
  { named, options, scopes }: OneOptions,
  io: Io,
  work: (working: Working) => Promise<Result>,
): Promise<Result> {
  const id = containerId(named);
  if (!id) throw new Error(noContainerId(named));
  const watcher = progress(io);
  const surroundings = { service: 'tagmanager', scopes } as const;
  try {
    const ask = await connect(options, surroundings, { io, waiting: watcher.show });
    return await work({ ask, id, watcher });
  } catch (error) {
    throw new Error(sentenceOf(error, surroundings));
  } finally {
    watcher.clear();
  }
}
