/** Runs the unit tests: every `*.test.ts`, with Node's own test runner. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { bundleTests } from './bundle-tests.ts';
import type { Outcome } from './commands.ts';

/** Where bundles of tests lie while they run: somewhere from where they find the packages that they import. */
const cache = join('node_modules', '.cache');

/**
 * Runs them in so many processes at a time, gives a line for each, and counts them: no suites, unless one failed by
 * itself. A folder whose tests did not come to their end, since one of them left the process, has failed.
 */
export async function unitTests(concurrency: number): Promise<Outcome & { said: string }> {
  let passed = 0;
  let failed = 0;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'chat-datalayer-'));
  const unended = new Set(rooms().keys());
  const files = await bundleTests(folder, rooms());
  // What this process was started with, tsx above all, would be handed on to every process and thread of a test.
  process.execArgv = ['--enable-source-maps'];
  const events = run({ files, concurrency });
  events.on('test:pass', ({ name, details }) => {
    if (!unended.delete(name) && details.type !== 'suite') passed++;
  });
  events.on('test:fail', ({ details }) => {
    if (failureType(details.error) !== 'subtestsFailed') failed++;
  });
  let said = '';
  for await (const text of events.compose(spec)) said += text;
  rmSync(folder, { recursive: true, force: true });
  const notes = [...unended].map(room => `unit: the tests of ${room} did not come to their end`);
  return { passed, failed: failed + notes.length, notes, said };
}

/** Why the runner says a test failed, which its types leave out. */
const failureType = (error: Error & { failureType?: string }): string | undefined => error.failureType;

/**
 * The files of each folder, which run in one process: starting one and reading the sources costs more than most tests.
 * Folders with properties of random things come first, or the longest would run alone at the end.
 */
function rooms(): Map<string, string[]> {
  const rooms = new Map<string, string[]>();
  for (const file of testFiles()) {
    const room = dirname(file);
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  const isLong = (files: string[]) => files.some(file => file.endsWith('.property.test.ts'));
  return new Map([...rooms].sort(([, a], [, b]) => Number(isLong(b)) - Number(isLong(a))));
}

/** Every test file, by its path from the root. */
export function testFiles(): string[] {
  return ['schemas', 'bundle', 'template', 'site', 'e2e', 'scripts']
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
    )
    .filter(file => file.endsWith('.test.ts'))
    .sort();
}
