/** What a chat says and what becomes of it, as rows: the one oracle of tests, proofs, documentation and pages. */
import type { PushedRecord } from '../../../schemas/src/record.ts';
import type { Settings } from '../../../schemas/src/settings.ts';

/** Why a value does not come, or not whole: the codes of `explain`. */
export type WithheldCode =
  | 'class_off'
  | 'label_unlisted'
  | 'token'
  | 'cut'
  | 'link_reduced'
  | 'link_unreadable'
  | 'holds_email'
  | 'not_primitive'
  | 'key_unlisted'
  | 'never_read';

export interface Example {
  /** What happens, in one sentence. */
  readonly description: string;
  readonly native: string;
  /** What the chat hands over with it; nothing where it hands over nothing. */
  readonly payload?: unknown;
  /** Settings that differ from the defaults. */
  readonly settings?: Settings;
  /** What each record holds: its event, and those fields that tell something here. */
  readonly records: readonly (Pick<PushedRecord, 'event'> & Partial<PushedRecord>)[];
  /** Field of the record, or path in the payload, that is withheld, and why. Nothing else is. */
  readonly withheld?: { readonly [fieldOrPath: string]: WithheldCode };
}

/** Every event that becomes different records by what it carries has a row for each. */
export type Examples = readonly [Example, ...Example[]];
