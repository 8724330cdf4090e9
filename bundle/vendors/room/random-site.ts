/** A site with one chat on which random things happen; tests compare it with and without our script. */
import type fc from 'fast-check';
import type { FakePage } from '../../core/fake-page.ts';
import type { Recorder } from '../../transparency/recorder.ts';

export interface RandomSite<Action> {
  /** One thing that the site, its visitor or the chat does. */
  readonly action: fc.Arbitrary<Action>;
  /** Does such things on one page. */
  open(page: FakePage, recorder: Recorder): (action: Action) => void;
}

/** The site of some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyRandomSite = RandomSite<any>;

/** One site for each way in which the chat may look for the functions of the site. */
export type AnyRandomSites = readonly [AnyRandomSite, ...AnyRandomSite[]];
