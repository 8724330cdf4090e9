/** Runs the browser tests, in every browser of the matrix that is present. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profiles } from '../../e2e/matrix.ts';
import { type BrowserReport, countByBrowser } from './browser-report.ts';
import { command, type Outcome } from './commands.ts';

/**
 * Runs them and counts them by browser; a test that passed only at the second try has failed. A browser that is not
 * here is named as not run.
 */
export async function browserTests(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const file = join(folder, 'report.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  const ran = await command(
    'playwright',
    'test',
    '--config',
    'e2e/playwright.config.ts',
    '--reporter=list,json',
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as BrowserReport;
    const { passed, failed, notes } = countByBrowser(report, profiles);
    return { passed, failed: ran.failed && !failed ? 1 : failed, notes };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
