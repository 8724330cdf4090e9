import type { ProblemNotes } from '../room/problem-notes.ts';

export const problemNotes = {
  loaded_late: 'Crisp is not heard until the site registers its functions again.',
} as const satisfies ProblemNotes;
