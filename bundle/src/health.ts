import type { Build, Problem, ProblemCode, Status } from '../../schemas/src/status.ts';
import { attempt } from './attempt.ts';
import { text } from './clean.ts';
import { version } from './generated/version.ts';
import { put } from './language.ts';

/** Notes that something is wrong: a code, what it is about, and the offending value. Never throws. */
export type Report = (code: ProblemCode, key?: string, value?: unknown) => void;

/** More problems than this are one problem told too often. */
const mostProblems = 20;

/** The bundle's books: the answer of `status()` as it grows, and the way to report a problem. */
export interface Health {
  readonly status: Status;
  readonly report: Report;
}

/** Opens the books. `notice` is told of each new problem, once. */
export function openHealth(build: Build, notice: (problem: Problem) => void): Health {
  const problems: Problem[] = [];
  const known: string[] = [];
  return {
    status: {
      version,
      build,
      installs: [{ version, build }],
      consent: 'granted',
      counts: { heard: 0, pushed: 0, held: 0, dropped: 0, ignored: 0 },
      vendors: { __proto__: null } as never,
      problems,
    },
    report: (code, about, offending) =>
      attempt(() => {
        const key = text(about);
        const value = text(offending);
        const mark = code + key + value;
        if (known.includes(mark) || known.length >= mostProblems) return;
        known.push(mark);
        const problem = { code, key, value } as Problem;
        problems.push(problem);
        notice(problem);
      }),
  };
}

/** A copy of the books for the page, without what is undefined; JSON would ask the `toJSON` of the page. */
export function copyOf<Value>(value: Value): Value {
  if (Object(value) !== value) return value;
  const copy = (Array.isArray(value) ? [] : {}) as Value;
  for (const key of Object.keys(value as object) as (keyof Value)[]) {
    if (value[key] !== undefined) put(copy as object, key, copyOf(value[key]));
  }
  return copy;
}
