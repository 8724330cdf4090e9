import type { ProblemNotes } from '../room/problem-notes.ts';

export const problemNotes = {
  loaded_late: 'User.com is not heard until the page calls UE.pageHit or UE.resetAuth.',
} as const satisfies ProblemNotes;
