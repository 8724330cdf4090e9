/** One thing that is wrong with a file, in words for the person who can change it. */
export interface Finding {
  /** Where: an entry, a section, a line. */
  readonly path: string;
  /** What is wrong, with the offending value. */
  readonly description: string;
  /** What would be right. */
  readonly fix: string;
}
