import type { ProblemNotes } from '../room/problem-notes.ts';

export const problemNotes = {
  loaded_late: 'LoyJoy is not heard until it boots again.',
} as const satisfies ProblemNotes;
