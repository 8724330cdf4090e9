/** One thing that is wrong, in words for the person who can change it. */
export interface Finding {
  /** Where: the path in a file, or the name of a choice. */
  readonly where: string;
  /** What is wrong, with the offending value. */
  readonly says: string;
  /** What would be right. */
  readonly remedy: string;
}

/** The finding as one line. */
export function findingLine({ where, says, remedy }: Finding): string {
  return `${where}: ${says} ${remedy}`;
}
