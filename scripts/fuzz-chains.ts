/** The part of `npm run fuzz` that plays chains of callbacks. */
import { type Found, hunt, hunted } from '../bundle/chains/hunt.ts';

type Name = keyof typeof hunted;

export interface Campaign {
  readonly cases: number;
  readonly seed: number;
  /** One chat, or all of them in turn. */
  readonly chat?: string | undefined;
  /** The way to one case of a chat. */
  readonly path?: string | undefined;
}

/** So many cases are played before the seed is raised and a line is said. */
const portion = 20_000;

/** Plays chains, chat by chat, until all cases are played or one is wrong; says whether all were right. */
export async function fuzzChains({ cases, seed, chat, path }: Campaign): Promise<boolean> {
  const names = Object.keys(hunted).filter((name): name is Name => !chat || name === chat);
  if (!names.length) throw new Error(`No such chat: ${chat}. There are ${Object.keys(hunted).join(', ')}.`);
  let played = 0;
  for (let turn = 0; played < cases; turn++) {
    const name = names[turn % names.length]!;
    const share = Math.min(portion, cases - played);
    const found: Found = await hunt(name, {
      cases: share,
      seed: seed + Math.floor(turn / names.length),
      path,
    });
    played += found.cases;
    if (found.failure) {
      console.error(`\n${name}: ${found.failure}`);
      return false;
    }
    console.log(`${played} chains, the last of ${name}`);
    if (path !== undefined) break;
  }
  return true;
}
