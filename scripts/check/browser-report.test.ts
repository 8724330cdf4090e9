import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type BrowserReport, countByBrowser } from './browser-report.ts';

type Run = { projectName: string; status: 'expected' | 'unexpected' | 'flaky' };
const spec = (...tests: Run[]) => ({ tests });
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

it('a browser test that passed only at the second try counts as failed', () => {
  const { passed, failed } = countByBrowser(report, profiles);

  assert.deepEqual({ passed, failed }, { passed: 3, failed: 2 });
});
