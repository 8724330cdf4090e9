/** How each chat is there: seen, asked for, held back, or not come. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { ownerOf } from '../../../schemas/page-source/script-tag.ts';
import { patternsOf } from './probe-input.ts';
import { type ScriptState, scriptState } from './script-state.ts';
import type { DocumentSnapshot, PageSnapshot } from './watch-page.ts';

/** One chat on a page. */
export interface Presence {
  readonly id: string;
  readonly label: string;
  /** What shows that it runs, by document. */
  readonly signs: readonly { readonly seen: DocumentSnapshot; readonly found: readonly string[] }[];
  readonly fate: ScriptState;
  /** The frame of another site that it was asked for in, if it is nowhere else. */
  readonly foreignFrame?: string;
}

/** The chats that are on the page in any way. */
export function presences(snapshot: PageSnapshot): Presence[] {
  return dictionary.vendors
    .map(({ id, label }) => presence(id, label, snapshot))
    .filter(({ signs, fate, foreignFrame }) => signs.length > 0 || fate.is !== 'absent' || foreignFrame);
}

function presence(id: string, label: string, snapshot: PageSnapshot): Presence {
  const documents = snapshot.documents.filter(({ isGone }) => !isGone);
  const signs = documents
    .map(seen => ({ seen, found: [...(seen.widgets[id] ?? []), ...addresses(id, seen)] }))
    .filter(({ found }) => found.length > 0);
  const foreign = snapshot.traffic.asked.find(
    ({ url, frame }) => snapshot.unseen.includes(frame) && ownerOf(patternsOf(id), url),
  );
  return {
    id,
    label,
    signs,
    fate: scriptState(id, snapshot),
    ...(signs.length === 0 && foreign && { foreignFrame: foreign.frame }),
  };
}

/** Addresses of its scripts that stand in the page as scripts that browsers run. */
const addresses = (id: string, { scripts }: DocumentSnapshot): string[] =>
  scripts
    .filter(({ whose, attributes }) => whose === id && attributes.src)
    .map(({ attributes }) => attributes.src!);

/** Whether it runs, as far as one can see: what is held back or did not come does not, whatever the page prepared. */
export const isRunning = ({ signs, fate }: Presence): boolean =>
  signs.length > 0 && fate.is !== 'held' && fate.is !== 'failed';
