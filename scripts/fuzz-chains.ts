/** The part of `npm run fuzz` that plays chains of callbacks. */
import { type FuzzResult, fuzz } from '../bundle/chains/fuzz.ts';
import { vendorIds } from '../schemas/generated/vendor-ids.ts';

/** Where the lines of the command go. */
export interface Voice {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

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
export async function fuzzChains({ cases, seed, chat, path }: Campaign, voice: Voice): Promise<boolean> {
  const names = vendorIds.filter(id => !chat || id === chat);
  if (!names.length) {
    voice.error(`No such chat: ${chat}. There are ${vendorIds.join(', ')}.`);
    return false;
  }
  let played = 0;
  for (let turn = 0; played < cases; turn++) {
    const name = names[turn % names.length]!;
    const share = Math.min(portion, cases - played);
    const found: FuzzResult = await fuzz(name, {
      cases: share,
      seed: seed + Math.floor(turn / names.length),
      path,
    });
    played += found.cases;
    if (found.failure) {
      voice.error(`\n${name}: ${found.failure}`);
      return false;
    }
    voice.log(`${played} chains, the last of ${name}`);
    if (path !== undefined) break;
  }
  return true;
}
