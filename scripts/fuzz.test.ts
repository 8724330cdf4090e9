import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** Runs the command, against a script of the given text if there is one. */
function fuzz(args: readonly string[], script?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const file = join(folder, 'script.js');
  writeFileSync(file, script ?? '');
  const all = script === undefined ? args : [...args, '--script', file];
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/fuzz.ts', ...all], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { code: ran.status, out: ran.stdout, told: ran.stderr };
}

describe('npm run fuzz', () => {
  it('says how many cases were played, and ends with 0 when every promise is kept', () => {
    const { code, out, told } = fuzz(['--cases', '500', '--seed', '3', '--threads', '1']);

    assert.match(out, /^500 cases of seed 3, threads: 1$/m);
    assert.match(out, /^500 cases, \d+ records, \d+ cases\/s, 0 promises broken$/m);
    assert.doesNotMatch(told, /not true|ended/);
    assert.equal(code, 0);
  });

  it('tells a mistake once, with the line that shows it again, and ends with 1', () => {
    const { code, out, told } = fuzz(['--cases', '1000', '--seed', '2'], 'throw new Error("of the script")');

    assert.match(
      told,
      /^Case 20000000: not true that no exception leaves the bundle \(\d+ times like this\)$/m,
    );
    assert.match(told, /^Error: of the script$/m);
    assert.match(told, /^Again: npm run fuzz -- --case 20000000$/m);
    assert.equal(told.match(/not true that/g)?.length, 1);
    assert.match(out, /^1000 cases, 0 records, \d+ cases\/s, [1-9]\d* promises broken$/m);
    assert.equal(code, 1);
  });

  it('repeats one case after those that led to it', () => {
    const { code, out } = fuzz(['--case', '503']);

    assert.match(out, /^Case 503$/m);
    assert.match(out, /^4 cases, /m);
    assert.equal(code, 0);
  });

  it('ends with 1 where the cases could not be played', () => {
    const { code, told } = fuzz(['--cases', '250', '--seed', '9'], 'this is no script');

    assert.match(told, /^A thread ended at page 360000 \(case 90000000\): SyntaxError/m);
    assert.equal(code, 1);
  });

  it('refuses what is no number', () => {
    const { code, told } = fuzz(['--cases', 'many']);

    assert.match(told, /^Give whole numbers\./);
    assert.equal(code, 1);
  });

  it('plays chains of callbacks, of one chat if one is named', () => {
    const { code, out } = fuzz(['--chains', '--cases', '200', '--seed', '4', '--chat', 'loyjoy']);

    assert.match(out, /^200 chains, the last of loyjoy$/m);
    assert.equal(code, 0);
  });

  it('knows the chats whose chains it plays', () => {
    const { code, told } = fuzz(['--chains', '--chat', 'carrier pigeon']);

    assert.match(told, /No such chat: carrier pigeon\. There are loyjoy, usercom, userlike\./);
    assert.equal(code, 1);
  });
});
