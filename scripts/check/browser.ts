/** Runs the browser tests: every spec, in a real Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Outcome } from './commands.ts';

interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Runs them and counts them; a test that passed only at the second try has failed. */
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
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: ran.failed && !failed ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
