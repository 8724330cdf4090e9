import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type BrowserReport, countByBrowser } from './browser-report.ts';

type Run = { projectName: string; status: 'expected' | 'unexpected' | 'flaky' | 'skipped' };
const spec = (...tests: Run[]) => ({ title: 'a page', tests });
const passed = (projectName: string): Run => ({ projectName, status: 'expected' });

const report: BrowserReport = {
  stats: { expected: 3, unexpected: 1, flaky: 1 },
  suites: [
    {
      specs: [spec(passed('chromium'), passed('pixel'))],
      suites: [{ specs: [spec(passed('chromium')), spec({ projectName: 'chromium', status: 'flaky' })] }],
    },
    { specs: [spec({ projectName: 'pixel', status: 'unexpected' })] },
  ],
};
const profiles = [
  { name: 'chromium', needs: 'Chromium' },
  { name: 'pixel', needs: 'Chromium' },
  { name: 'firefox', needs: 'Firefox' },
];

it('the summary names each browser: how many tests ran there, or what is missing', () => {
  assert.deepEqual(countByBrowser(report, profiles).notes, [
    'browser chromium: 3 run',
    'browser pixel: 2 run',
    'browser firefox: not run, no Firefox here',
  ]);
});

it('a test that was skipped is named by its title and browser, and does not count as run', () => {
  const returning: Run = { projectName: 'chromium', status: 'skipped' };
  const specs = [
    { title: 'a page comes back', tests: [returning, passed('pixel')] },
    { title: 'a page', tests: [passed('chromium')] },
  ];
  const stats = { expected: 2, unexpected: 0, flaky: 0 };

  const outcome = countByBrowser({ stats, suites: [{ suites: [{ specs }] }] }, profiles.slice(0, 2));

  assert.deepEqual(outcome, {
    passed: 2,
    failed: 0,
    notes: ['browser chromium: 1 run', 'browser pixel: 1 run', 'skipped: a page comes back (chromium)'],
  });
});

it('a browser test that passed only at the second try counts as failed', () => {
  const { passed, failed } = countByBrowser(report, profiles);

  assert.deepEqual({ passed, failed }, { passed: 3, failed: 2 });
});
