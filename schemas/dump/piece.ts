/** What a reader of dumps hands on. */

/** An entry as JSON text, with the line and the running number at which it begins. */
export interface Piece {
  readonly line: number;
  readonly entry: number;
  /** Nothing when it was too long to be kept. */
  readonly text?: string;
  /** The input ended in the middle of it. */
  readonly unfinished?: boolean;
  /** Why it could not be read, where the text is not JSON to begin with. */
  readonly broken?: string;
  /** It is an event on its way to GA4, not an entry of a data layer. */
  readonly isHit?: boolean;
}

/** Takes a stream of bytes apart. */
export interface Splitter {
  push(chunk: Uint8Array): Piece[];
  end(): Piece[];
}
