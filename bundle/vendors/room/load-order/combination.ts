/** One page: how our script, the site's code and the chat come together on it. */
import type { VendorId } from '../../../../schemas/generated/vendor-ids.ts';

/** How our script gets to the page. */
export const deliveries = ['early script', 'GTM inline', 'GTM template'] as const;

/** How often it gets there. The second copy comes last of all. */
export const installs = ['once', 'twice', 'in two versions'] as const;

/** Where it comes. The callback is what the site wants to be told by, the chat is the vendor's script. */
export const places = [
  ...(['before both', 'after the callback', 'after the chat', 'after both'] as const),
  // For a chat that takes its time: its file has run before, and waits for the rest of itself.
  'after the start',
] as const;

/** How the code around the chat's global is written; a room has forms of its own beside these. */
export type Form = 'assigned' | 'var' | 'function' | 'module' | (string & {});

/** What the site does later; a room has changes of its own beside these. */
export type Change = 'chained' | 'replaced' | (string & {});

/** How the code of a page is written. */
export interface Way {
  readonly form: Form;
  readonly change?: Change;
  /** What a build of the chat that nobody has seen yet might do differently. */
  readonly build?: string;
}

export interface Combination extends Way {
  readonly vendor: VendorId;
  readonly delivery: (typeof deliveries)[number];
  readonly install: (typeof installs)[number] | 'never';
  readonly place: (typeof places)[number];
}

/** A form with each of the usual changes. */
export const changedLater = (form: Form): readonly Way[] => [
  { form, change: 'chained' },
  { form, change: 'replaced' },
];
