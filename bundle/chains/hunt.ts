/** Plays many random stories of one chat, and tells the shortest that breaks a promise. */
import fc from 'fast-check';
import { chains } from '../vendors/generated/chains.ts';
import type { Chat } from './chat.ts';
import { hold, storiesOf } from './play.ts';

export const hunted = chains;

export interface Hunt {
  readonly cases: number;
  readonly seed: number;
  /** The way to one case, as a failure tells it. */
  readonly path?: string | undefined;
}

export interface Found {
  readonly cases: number;
  /** What was not held, with the story that shows it and the path to it. */
  readonly failure: string | undefined;
}

/** Plays so many stories from a seed on; the same ones for the same seed. */
export async function hunt(name: keyof typeof hunted, { cases, seed, path }: Hunt): Promise<Found> {
  const chat: Chat<object> = hunted[name];
  const details = await fc.check(
    fc.asyncProperty(storiesOf(chat), story => hold(chat, story)),
    { numRuns: cases, seed, ...(path !== undefined && { path }) },
  );
  const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = details;
  if (!failed) return { cases: numRuns, failure: undefined };
  const again = `Again: npm run fuzz -- --chains --chat ${name} --seed ${seed} --path ${counterexamplePath}`;
  const [story] = counterexample ?? [];
  return {
    cases: numRuns,
    failure: `${(errorInstance as Error).message}\n${JSON.stringify(story)}\n${again}`,
  };
}
