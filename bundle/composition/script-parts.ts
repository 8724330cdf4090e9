/** The script for browsers, cut up so that it can be put together again for the chats that somebody chose. */

/** A property of a literal that only some chats need. */
export interface Entry {
  readonly text: string;
  /** Ids of these chats; none if all do. */
  readonly chats?: readonly string[];
  /** Pieces that it uses, by their places. */
  readonly needs: readonly number[];
}

/** A function, a variable or a statement at the top of the script. */
export interface Piece {
  readonly kind: 'function' | 'variable' | 'statement';
  /** Its code; entries of a literal that depends on the chats lie between its brackets. */
  readonly before: string;
  readonly entries?: readonly Entry[];
  readonly after?: string;
  readonly needs: readonly number[];
}

/** All pieces in their order. */
export interface ScriptParts {
  /** Ids of all chats, in the order in which they are listed. */
  readonly chats: readonly string[];
  readonly pieces: readonly Piece[];
}
