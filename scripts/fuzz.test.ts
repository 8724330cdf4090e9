import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { vendorIds } from '../schemas/generated/vendor-ids.ts';
import { fuzzCommand } from './fuzz-command.ts';

const [chat] = vendorIds;

/** Runs the command, against a script of the given text if there is one. */
async function fuzz(args: readonly string[], script?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const file = join(folder, 'script.js');
  writeFileSync(file, script ?? '');
  const all = script === undefined ? args : [...args, '--script', file];
  let out = '';
  let told = '';
  const code = await fuzzCommand([...all], {
    log: line => {
      out += `${line}\n`;
    },
    error: line => {
      told += `${line}\n`;
    },
  });
  rmSync(folder, { recursive: true });
  return { code, out, told };
}

describe('npm run fuzz', () => {
  it('says how many cases were played, and ends with 0 when every promise is kept', async () => {
    const { code, out, told } = await fuzz(['--cases', '500', '--seed', '3', '--threads', '1']);

    assert.match(out, /^500 cases of seed 3, threads: 1$/m);
    assert.match(out, /^500 cases, \d+ records, \d+ cases\/s, 0 promises broken$/m);
    assert.doesNotMatch(told, /not true|ended/);
    assert.equal(code, 0);
  });

  it('tells a mistake once, with the line that shows it again, and ends with 1', async () => {
    const { code, out, told } = await fuzz(
      ['--cases', '1000', '--seed', '2'],
      'throw new Error("of the script")',
    );

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

  it('repeats one case after those that led to it', async () => {
    const { code, out } = await fuzz(['--case', '503']);

    assert.match(out, /^Case 503$/m);
    assert.match(out, /^4 cases, /m);
    assert.equal(code, 0);
  });

  it('ends with 1 where the cases could not be played', async () => {
    const { code, told } = await fuzz(['--cases', '250', '--seed', '9'], 'this is no script');

    assert.match(told, /^A thread ended at page 360000 \(case 90000000\): SyntaxError/m);
    assert.equal(code, 1);
  });

  it('refuses what is no number, and ends with the exit code of the command', async () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/fuzz.ts', '--cases', 'many'],
      { encoding: 'utf8' },
    );

    assert.match(stderr, /^Give whole numbers\./);
    assert.equal(status, 1);
  });

  it('plays chains of callbacks, of one chat if one is named', async () => {
    const { code, out } = await fuzz(['--chains', '--cases', '200', '--seed', '4', '--chat', chat]);

    assert.match(out, new RegExp(`^200 chains, the last of ${chat}$`, 'm'));
    assert.equal(code, 0);
  });

  it('knows the chats whose chains it plays', async () => {
    const { code, told } = await fuzz(['--chains', '--chat', 'carrier pigeon']);

    assert.match(told, new RegExp(`No such chat: carrier pigeon\\. There are ${vendorIds.join(', ')}\\.`));
    assert.equal(code, 1);
  });
});
