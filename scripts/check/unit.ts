/** Runs the unit tests: every `*.test.ts`, with Node's own test runner. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Outcome } from './commands.ts';

/** Runs them, shows each as a line, and counts them. Suites are no tests. */
export async function unitTests(): Promise<Outcome> {
  let passed = 0;
  let failed = 0;
  const events = run({ files: testFiles(), concurrency: 2 });
  events.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') passed++;
  });
  events.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed++;
  });
  await new Promise(resolve => {
    events.compose(spec).on('end', resolve).pipe(process.stdout);
  });
  return { passed, failed };
}

function testFiles(): string[] {
  return ['schemas', 'bundle', 'template', 'e2e', 'scripts']
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
    )
    .filter(file => file.endsWith('.test.ts'))
    .sort();
}
