/** What a report of Playwright says of each browser of the matrix. */
import type { Profile } from '../../e2e/matrix.ts';
import type { Outcome } from './commands.ts';

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly Test[] }[];
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

/** Counts a report, says in a line for each browser what it did there, and names what was skipped. */
export function countByBrowser(
  { stats, suites }: BrowserReport,
  profiles: readonly Pick<Profile, 'name' | 'needs'>[],
): Required<Outcome> {
  const tests = suites.flatMap(testsOf);
  const notes = profiles.map(({ name, needs }) => {
    const here = tests.filter(({ projectName }) => projectName === name);
    const run = here.filter(({ status }) => status !== 'skipped');
    return here.length ? `browser ${name}: ${run.length} run` : `browser ${name}: not run, no ${needs} here`;
  });
  const skipped = tests
    .filter(({ status }) => status === 'skipped')
    .map(({ title, projectName }) => `skipped: ${title} (${projectName})`);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    notes: [...notes, ...skipped],
  };
}

function testsOf({ suites = [], specs = [] }: Suite): readonly (Test & { readonly title: string })[] {
  const here = specs.flatMap(({ title, tests }) => tests.map(test => ({ ...test, title })));
  return [...here, ...suites.flatMap(testsOf)];
}
