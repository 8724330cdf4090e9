/** Parts that several pages have. */
export const look = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  /** What is said of what was copied, or was not. */
  outcomeOf: (what: string, outcome: string) => `${what} ${outcome.toLowerCase()}`,
  findChat: 'Find a chat',
};
