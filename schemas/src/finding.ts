/** One thing that is wrong, in words for the person who can change it. */
export interface Finding {
  /** Where: the path in a file, or the name of a choice. */
  readonly path: string;
  /** What is wrong, with the offending value. */
  readonly description: string;
  /** What would be right. */
  readonly fix: string;
}

/** The finding as one line. */
export function findingLine({ path, description, fix }: Finding): string {
  return `${path}: ${description} ${fix}`;
}
