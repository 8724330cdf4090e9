/** What every entry says about where and when it was made: nowhere and never, so that the same choices give the same bytes. */

import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Entry } from '../gtm/file/entities.ts';
import type { notes } from '../language/texts.ts';

export const origin: Entry = { accountId: '0', containerId: '0' };

/** One fixed moment, in the two notations of the format. */
export const fingerprint = '1767225600000';
export const exportTime = '2026-01-01 00:00:00';

/** Trigger "Initialization - All Pages", which every container has. */
export const initialization = '2147479573';

/** Placeholder for a GA4 id that nobody has given yet. */
export const noMeasurementId = 'G-XXXXXXXXXX';

/** Placeholder for the ID of a container, since files are made for any. */
export const noPublicId = 'GTM-XXXXXXX';

/** Name of an entry. All of ours begin alike, so that they stand together and are easy to remove. */
export function entryName(what: string): string {
  return `ChatDL - ${what.replace(/[:"/{}<>]/g, '-')}`;
}

/** The tag with the settings, and the one that carries the script or stands empty in its place. */
export const listenerTagName = entryName('Chat data layer');
export const scriptTagName = entryName('Chat script');

/** The entries that people are sent to when they give the GA4 id later. */
export const measurementIdName = entryName('GA4 measurement ID');
export const chatEventsTagName = entryName('GA4 chat events');

/** What entries need from the file around them: the next id, and the folder they lie in. */
export interface FileContext {
  readonly nextId: () => string;
  readonly folderId: string;
  readonly words: NoteWords;
}

/** What the notes of entries say, and the dictionary that they quote, in the language of whoever reads them. */
export interface NoteWords {
  readonly notes: typeof notes;
  readonly dictionary: Dictionary;
}

/** Ids of a file come from one counter. */
export function counter(): () => string {
  let last = 0;
  return () => String(++last);
}
