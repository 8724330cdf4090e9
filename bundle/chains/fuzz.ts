/** Plays many random scenarios of one chat, and tells the shortest that breaks a promise. */
import fc from 'fast-check';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import { chains } from '../vendors/generated/chains.ts';
import type { ChainedChat } from '../vendors/room/chained-chat.ts';
import { assertKept, scenariosOf } from './play.ts';

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** The way to one case, as a failure tells it. */
  readonly path?: string | undefined;
}

export interface FuzzResult {
  readonly cases: number;
  /** What was not kept, with the scenario that shows it and the path to it. */
  readonly failure: string | undefined;
}

/** Plays so many scenarios from a seed on; the same ones for the same seed. */
export async function fuzz(id: VendorId, { cases, seed, path }: FuzzOptions): Promise<FuzzResult> {
  const chat: ChainedChat<object> = chains[id];
  const details = await fc.check(
    fc.asyncProperty(scenariosOf(chat), scenario => assertKept(chat, scenario)),
    { numRuns: cases, seed, ...(path !== undefined && { path }) },
  );
  const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = details;
  if (!failed) return { cases: numRuns, failure: undefined };
  const again = `Again: npm run fuzz -- --chains --chat ${id} --seed ${seed} --path ${counterexamplePath}`;
  const [scenario] = counterexample ?? [];
  return {
    cases: numRuns,
    failure: `${(errorInstance as Error).message}\n${JSON.stringify(scenario)}\n${again}`,
  };
}
