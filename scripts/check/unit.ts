/** Runs the unit tests: every `*.test.ts`, with Node's own test runner. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import type { Outcome } from './commands.ts';

/**
 * Runs them, shows each as a line, and counts them: no suites, unless one failed by itself. A folder whose tests did
 * not come to their end, since one of them left the process, has failed.
 */
export async function unitTests(): Promise<Outcome> {
  let passed = 0;
  let failed = 0;
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const unended = new Set(rooms().keys());
  const files = [...rooms()].map(([room, files]) => writeEntry(folder, room, files));
  const events = run({ files, concurrency: 2 });
  events.on('test:pass', ({ name, details }) => {
    if (!unended.delete(name) && details.type !== 'suite') passed++;
  });
  events.on('test:fail', ({ details }) => {
    if (failureType(details.error) !== 'subtestsFailed') failed++;
  });
  await new Promise(resolve => {
    events.compose(spec).on('end', resolve).pipe(process.stdout);
  });
  rmSync(folder, { recursive: true, force: true });
  const notes = [...unended].map(room => `unit: the tests of ${room} did not come to their end`);
  return { passed, failed: failed + notes.length, notes };
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

/** A module that runs these files, and then one test more that has the name of the room. */
function writeEntry(folder: string, room: string, files: readonly string[]): string {
  const entry = join(folder, `${room.replaceAll(/[\\/]/g, '+')}.mjs`);
  const imports = files.map(file => `import ${JSON.stringify(pathToFileURL(resolve(file)).href)};\n`);
  const end = `import { test } from 'node:test';\ntest(${JSON.stringify(room)}, () => {});\n`;
  writeFileSync(entry, [...imports, end].join(''));
  return entry;
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
