import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

/** A copy of the sources that a test may spoil. */
function copyOfTheProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  for (const path of [
    'schemas',
    'bundle',
    'template',
    'e2e',
    'scripts',
    'docs',
    'README.md',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function generate(folder: string, ...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate/main.ts', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

describe('npm run generate -- --check', () => {
  it('names the stale file and the remedy, and fails, until it is generated again', () => {
    const folder = copyOfTheProject();
    try {
      appendFileSync(join(folder, 'schemas/generated/record.schema.json'), ' ');
      appendFileSync(join(folder, 'template/generated/template.tpl'), '\n');

      const stale = generate(folder, '--check');
      const mended = generate(folder);
      const text = (from: string, path: string) => readFileSync(join(from, path), 'utf8');

      assert.equal(stale.code, 1);
      assert.match(stale.said, /schemas\/generated\/record\.schema\.json is stale/);
      assert.match(stale.said, /template\/generated\/template\.tpl is stale/);
      assert.match(stale.said, /Run `npm run generate` and commit/);
      assert.equal(mended.code, 0, mended.said);
      for (const path of ['schemas/generated/record.schema.json', 'template/generated/template.tpl']) {
        assert.equal(text(folder, path), text('.', path));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
