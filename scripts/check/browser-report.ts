/** What a report of Playwright says of each browser of the matrix. */
import type { Profile } from '../../e2e/matrix.ts';
import type { Outcome } from './commands.ts';

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly tests: readonly Test[] }[];
}

interface Test {
  readonly projectName: string;
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
}

/** The part of Playwright's JSON report that counts. */
export interface BrowserReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly Suite[];
}

/** Counts a report, and says in a line for each browser what it did there. */
export function countByBrowser(
  { stats, suites }: BrowserReport,
  profiles: readonly Pick<Profile, 'name' | 'needs'>[],
): Required<Outcome> {
  const tests = suites.flatMap(testsOf);
  const notes = profiles.map(({ name, needs }) => {
    const here = tests.filter(({ projectName }) => projectName === name);
    return here.length ? `browser ${name}: ${here.length} run` : `browser ${name}: not run, no ${needs} here`;
  });
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, notes };
}

function testsOf({ suites = [], specs = [] }: Suite): readonly Test[] {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)];
}
