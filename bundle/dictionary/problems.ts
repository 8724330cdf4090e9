import { problems as ofEveryChat, type ProblemText } from '../../schemas/src/problems.ts';
import type { ProblemCode } from '../../schemas/src/status.ts';
import { problemNotes } from '../vendors/generated/problem-notes.ts';
import type { ProblemNotes } from '../vendors/room/problem-notes.ts';

/** Every problem in words, with what the rooms say of it. */
export const problems: { readonly [code in ProblemCode]: ProblemText } = inWords();

function inWords(): { [code in ProblemCode]: ProblemText } {
  const texts: { [code in ProblemCode]: ProblemText } = { ...ofEveryChat };
  for (const code of Object.keys(texts) as ProblemCode[]) texts[code] = withNotes(code);
  return texts;
}

function withNotes(code: ProblemCode): ProblemText {
  const { description, fix } = ofEveryChat[code];
  const notes = (Object.values(problemNotes) as ProblemNotes[]).map(ofChat => ofChat[code]);
  return { description: [description, ...notes.filter(Boolean)].join(' '), fix };
}
