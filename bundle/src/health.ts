import type { Build, Problem, ProblemCode, Status } from '../../schemas/src/status.ts';
import { attempt } from './attempt.ts';
import { text } from './clean.ts';
import { version } from './generated/version.ts';

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
    report: (code, key, value) =>
      attempt(() => {
        const problem = { code, key: text(key), value: text(value) } as Problem;
        const isKnown = JSON.stringify(problems).includes(JSON.stringify(problem));
        if (isKnown || problems.length >= mostProblems) return;
        problems.push(problem);
        notice(problem);
      }),
  };
}
