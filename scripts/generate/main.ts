/**
 * `npm run generate` writes every generated, committed file; `npm run generate -- --check` compares them with what
 * the sources say now and fails with the paths and the remedy. What was written is checked by a second process, since
 * this one has loaded modules that it has then written anew.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { roomIds } from './room-ids.ts';
import { renderRooms } from './rooms.ts';
import { renderVersion } from './version.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const stale: string[] = [];
renew([...renderRooms(roomIds()), ['bundle/core/generated/version.ts', renderVersion()]]);
// Each of the next is made by code that reads what was written before it, and is loaded when that is there.
const { renderSchemas } = await import('./schemas.ts');
renew(renderSchemas());
const { renderArtefacts } = await import('./artefacts.ts');
renew(renderArtefacts());

if (values.check && stale.length > 0) {
  for (const path of stale) console.error(`${path} is stale.`);
  console.error('The sources say something else. Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Generated: ${stale.join(', ')}` : 'Everything generated is up to date.');
  if (stale.length > 0) checkAnew();
}

function checkAnew(): void {
  const script = process.argv[1]!;
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, '--check'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('What was generated would differ in a second run.');
}

function renew(files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    if (read(path) === text) continue;
    stale.push(path);
    if (!values.check) write(path, text);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
