/** What a form of integration is: a page as sites write it, and what happens on it. */
import type { ChatRecord } from '../../../schemas/src/record.ts';
import type { Settings } from '../../../schemas/src/settings.ts';
import type { ProblemCode } from '../../../schemas/src/status.ts';

/** Code that runs as a script of the page would, or milliseconds that pass. */
export type Step = string | number;

/** A key of `Forms.events`, and what else its records show. */
export type Heard = string | readonly [native: string, shows: Shown];

/** What is looked at of a record; `undefined` where there must be nothing. */
export type Shown = { readonly [field in keyof ChatRecord]?: ChatRecord[field] | undefined } & {
  readonly [own: `chat_custom_${string}`]: unknown;
};

/** What our script makes of a form, in one order of loading. */
export interface Outcome {
  /** In the order of the records. */
  readonly heard: readonly Heard[];
  /** What the script says is wrong; nothing unless stated. */
  readonly problems?: readonly ProblemCode[];
}

/** One form of integration. */
export interface Form {
  /** What the site does, as the beginning of a sentence. */
  readonly description: string;
  /** Everything that the page has for its chat, in the head and without our script. */
  readonly page: string;
  /** What happens until the chat is there; a script that comes late comes after it. */
  readonly arrive?: readonly Step[];
  /** What happens then; a visit unless stated. */
  readonly next?: readonly Step[];
  /** How the simulated widget behaves. */
  readonly widget?: object;
  readonly settings?: Settings;
  /** Our script is the first of the page. */
  readonly above: Outcome;
  /** Our script comes when the chat is there, as a late tag of GTM would. */
  readonly after: Outcome;
}

/** The forms of one vendor. */
export interface Forms {
  readonly forms: readonly Form[];
  /** A visit of the chat: the visitor opens it, a message goes each way, the visitor closes it. */
  readonly visit: string;
  /** Our events by native name; where that is not enough, a bar and what tells the cases apart stand behind it. */
  readonly events: { readonly [native: string]: readonly string[] };
  /** What every record of the vendor shows. */
  readonly shows: Shown;
}
