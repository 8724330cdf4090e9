import type { Problem, ProblemCode } from '../../schemas/src/status.ts';
import { text } from './clean.ts';
import { tryOr } from './try-or.ts';

/** Notes that something is wrong: a code, what it is about, and the offending value. Never throws. */
export type Report = (code: ProblemCode, key?: string, value?: unknown) => void;

/** More problems than this are one problem told too often. */
const mostProblems = 20;

/** The problems that were met, each once, and the way to report one. */
export interface Diagnostics {
  readonly problems: Map<string, Problem>;
  readonly report: Report;
}

/** By what a problem is known. */
export const markOf = (code: ProblemCode, key?: string, value?: string): string => code + key + value;

/** Opens the list of problems. `notice` is told of each new one. */
export function openDiagnostics(notice: (problem: Problem) => void): Diagnostics {
  const problems = new Map<string, Problem>();
  return {
    problems,
    report: (code, about, offending) =>
      tryOr(() => {
        const key = text(about);
        const value = text(offending);
        const mark = markOf(code, key, value);
        if (problems.has(mark) || problems.size >= mostProblems) return;
        const problem = { code, key, value } as Problem;
        problems.set(mark, problem);
        notice(problem);
      }),
  };
}

/** A copy of the books for the page, without what is undefined; JSON would ask the `toJSON` of the page. */
export function copyOf<Value>(value: Value): Value {
  if (Object(value) !== value) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Value;
  for (const key of Object.keys(copy as object) as (keyof Value)[]) {
    if (copy[key] === undefined) delete copy[key];
    else copy[key] = copyOf(copy[key]);
  }
  return copy;
}
