/** The checks of the data, each with its condition on a record and what to do about it. */
import { fieldNamed } from '../dictionary/look-up.ts';
import type { Dictionary } from '../src/dictionary.ts';
import { list } from './text.ts';

export interface QualityCheck {
  readonly name: string;
  readonly description: string;
  readonly fix: string;
  /** Where tables are checked by themselves: more than this share of a chat's records is an alarm. */
  readonly mostShare?: number;
  /** What one record adds to the findings. */
  found(dictionary: Dictionary): string;
}

const oneIf = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;

export const qualityChecks: readonly QualityCheck[] = [
  {
    name: 'no session',
    description: 'Records without user_pseudo_id or ga_session_id, which belong to no conversation.',
    fix: 'Usual for visitors who declined, with advanced consent mode. Nothing to do, but every view leaves them out.',
    found: () => oneIf('session_id IS NULL'),
  },
  {
    name: 'unknown chat',
    description: 'Events that begin with chat_ and name no chat product of ours.',
    fix: 'Another tool sends chat_ events. No view counts them; rename them there if they get in the way.',
    found: ({ vendors }) => oneIf(`COALESCE(chat_vendor, '') NOT IN ${list(vendors.map(({ id }) => id))}`),
  },
  {
    name: 'unknown event',
    description: 'Events of a chat that the dictionary of this version does not know.',
    fix: 'Event names of your own in the setting events are fine; otherwise renew these views with a newer version.',
    found: () => oneIf('known_event = 0'),
  },
  {
    name: 'other schema',
    description: 'Records of another version of the record format, or without one.',
    fix: 'Send the parameter chat_schema, and use the views of the version that is on the page.',
    mostShare: 0,
    found: dictionary =>
      oneIf(`COALESCE(chat_schema, 0) <> ${fieldNamed(dictionary, 'chat_schema').values![0]}`),
  },
  {
    name: 'held',
    description: 'Records that waited for consent, so that GA4 stored them later than they happened.',
    fix: 'Nothing to do; the times of chat_first_response leave them out.',
    found: () => oneIf('chat_held = 1'),
  },
  {
    name: 'doubled',
    description: 'Records that came before: the same event with the same chat_nth from the same page.',
    fix: 'Look for a second GA4 tag on the same triggers, or for a container that is on the page twice.',
    mostShare: 0.01,
    found: () => oneIf('copy > 1'),
  },
  {
    name: 'lost',
    description:
      'Records missing in the count chat_nth of an event on a page: a lower bound, since the last ones leave no gap.',
    fix:
      'Look for the cap maxPerMinute, consent taken back, and visitors who left before GA4 had sent its last request. ' +
      'Gaps in chat_seq say as much only if a tag of your own sends chat_seq with every chat event.',
    mostShare: 0.05,
    found: () => 'CASE WHEN copy = 1 AND chat_nth - before_nth > 1 THEN chat_nth - before_nth - 1 ELSE 0 END',
  },
];
