/** Runs the unit tests: every `*.test.ts`, with Node's own test runner. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import type { Outcome } from './commands.ts';

/** Runs them, shows each as a line, and counts them. Suites are no tests. */
export async function unitTests(): Promise<Outcome> {
  let passed = 0;
  let failed = 0;
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const events = run({ files: rooms().map(files => writeEntry(folder, files)), concurrency: 2 });
  events.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') passed++;
  });
  events.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed++;
  });
  await new Promise(resolve => {
    events.compose(spec).on('end', resolve).pipe(process.stdout);
  });
  rmSync(folder, { recursive: true, force: true });
  return { passed, failed };
}

/**
 * The files of each folder, which run in one process: starting one and reading the sources costs more than most tests.
 * Folders with properties of random things come first, or the longest would run alone at the end.
 */
function rooms(): string[][] {
  const rooms = new Map<string, string[]>();
  for (const file of testFiles()) {
    const room = dirname(file);
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  const isLong = (files: string[]) => files.some(file => file.endsWith('.property.test.ts'));
  return [...rooms.values()].sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
}

/** A module that runs these files, named after their folder. */
function writeEntry(folder: string, files: readonly string[]): string {
  const entry = join(folder, `${dirname(files[0]!).replaceAll(/\W/g, '-')}.mjs`);
  const imports = files.map(file => `import ${JSON.stringify(pathToFileURL(resolve(file)).href)};\n`);
  writeFileSync(entry, imports.join(''));
  return entry;
}

/** Every test file, by its path from the root. */
export function testFiles(): string[] {
  return ['schemas', 'bundle', 'template', 'e2e', 'scripts']
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
    )
    .filter(file => file.endsWith('.test.ts'))
    .sort();
}
