/** What a chat hands over and no build reads, or reads only to decide. */

/** Some value that stands somewhere in what the chat or the page hands over. */
export interface Place {
  /** The native events that bring it. */
  readonly native: RegExp;
  readonly path: string;
}

export interface NeverRead extends Place {
  /** What it is, for the privacy page. */
  readonly description: string;
}

export interface Unread {
  /** All of it that is documented: message text, code, and who the visitor is. */
  readonly neverRead: readonly NeverRead[];
  /** Values that decide which event name comes, as `facts.ts` reads them: no field holds them, nobody misses one. */
  readonly deciding: readonly Place[];
}
