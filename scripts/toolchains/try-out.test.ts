import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toolchains } from './toolchains.ts';
import { take } from './try-out.ts';

describe('the steps of a toolchain', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const node = (code: string) => `node -e "${code}"`;

  it('all succeed, and the last one says what it has to say', () => {
    assert.equal(take(folder, [node(''), node('console.log(6 * 7)')], {}, '42'), undefined);
  });

  it('end with the first that fails, and its output is told', () => {
    const fault = take(folder, [node("throw Error('no such module')"), node('console.log(42)')], {}, '42');

    assert.match(fault!, /^node -e "throw[\s\S]*Error: no such module/);
  });

  it('fail where the last one says something else', () => {
    const fault = take(folder, [node('console.log(41)')], {}, '42');

    assert.match(fault!, /was to say: 42\nand said: {3}41/);
  });

  it('fail where a command is not there', () => {
    assert.match(take(folder, ['no-such-bundler built'], {})!, /^no-such-bundler built\n/);
  });

  it('find the commands that the project has installed, and get its environment', () => {
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.bin/shout'), '#!/bin/sh\necho "$WORD, $CI"\n', { mode: 0o755 });
    writeFileSync(join(folder, 'node_modules/.bin/shout.cmd'), '@echo %WORD%, %CI%\r\n');

    assert.equal(take(folder, ['shout'], { WORD: 'hello' }, 'hello, 1'), undefined);
  });
});

describe('the toolchains', () => {
  it('have names of their own, and a line to say wherever they run something', () => {
    assert.equal(new Set(toolchains.map(({ name }) => name)).size, toolchains.length);
    assert.deepEqual(
      toolchains
        .filter(({ name, description }) => !description && !name.startsWith('TypeScript'))
        .map(({ name }) => name),
      [],
    );
  });
});
