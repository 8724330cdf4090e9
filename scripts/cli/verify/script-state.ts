/** What became of a script: it stands ready, is held back, did not come, came, or is not asked for at all. */

import { addressIn, ownerOf, type ScriptTag } from '../../../schemas/page-source/script-tag.ts';
import { patternsOf } from './probe-input.ts';
import type { Failure } from './script-failures.ts';
import { type Holder, holderOf } from './script-holder.ts';
import type { PageSnapshot } from './watch-page.ts';

export type ScriptState =
  | { readonly is: 'held'; readonly holder: Holder; readonly address: string }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'there'; readonly address: string }
  | { readonly is: 'absent' };

/** Tells it for `ours`, `gtm`, or a chat. Where one of several copies came, all is well. */
export function scriptState(whose: string, { documents, traffic }: PageSnapshot): ScriptState {
  const mine = documents
    .filter(({ isGone }) => !isGone)
    .flatMap(({ scripts }) => scripts)
    .filter(tag => tag.whose === whose);
  const isMine = (url: string) => ownerOf(patternsOf(whose), url) !== undefined;
  const failure = lastCause(traffic.failures.filter(({ url }) => isMine(url)));
  const came = traffic.loaded.filter(isMine).find(url => url !== failure?.url);
  if (came) return { is: 'there', address: came };
  if (failure) return { is: 'failed', failure };
  const running = mine.filter(tag => !holderOf(tag));
  const loading = running.find(({ attributes }) => attributes.src);
  if (loading) return { is: 'there', address: addressIn(loading.attributes) };
  const held = heldIn(mine);
  if (held) return { is: 'held', ...held };
  return running.length > 0 ? { is: 'there', address: '' } : { is: 'absent' };
}

/** The console tells more than the network: a script of wrong integrity has come, and then not run. */
const lastCause = (failures: readonly Failure[]): Failure | undefined =>
  failures.find(({ why }) => why !== 'network') ?? failures[0];

/** The first script that somebody holds back, and who. */
export function heldIn(tags: readonly ScriptTag[]): { holder: Holder; address: string } | undefined {
  return tags.flatMap(tag => {
    const holder = holderOf(tag);
    return holder ? [{ holder, address: addressIn(tag.attributes) }] : [];
  })[0];
}
