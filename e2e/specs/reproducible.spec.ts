/** The same sources make the same bytes, wherever they lie. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const sources = [
  'schemas',
  'docs',
  'bundle',
  'template',
  'site',
  'scripts',
  'e2e',
  'README.md',
  'LICENSE',
  'package.json',
  'tsconfig.json',
];

/** Every file below a folder, with its content. */
function content(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(join(folder, file)).isFile())
    .sort();
  return new Map(files.map(file => [file, readFileSync(join(folder, file), 'base64')]));
}

test('a build in another folder has the same files, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'another folder '));
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  // Without what earlier builds have kept there: everything is made anew.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter(name => !name.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }

  const build = ['--import', 'tsx', 'scripts/build/main.ts'];
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: folder, encoding: 'utf8' });
  const [here, there] = [content('dist'), content(join(folder, 'dist'))];
  rmSync(folder, { recursive: true, force: true });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here.keys()].filter(file => here.get(file) !== there.get(file))).toEqual([]);
});
