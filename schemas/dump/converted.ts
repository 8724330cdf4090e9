/** An entry that a file of another form held, as JSON. */
export interface Converted {
  readonly text: string;
  readonly isHit?: boolean;
}
