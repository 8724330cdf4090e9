import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundleTests } from './bundle-tests.ts';

it('a bundle holds the tests of each file, though nothing is imported from them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const room = ['unit', 'browser-report'].map(name => join('scripts', 'check', `${name}.test.ts`));

  const modules = await bundleTests(folder, new Map([[join('scripts', 'check'), room]]));

  const texts = readdirSync(folder).filter(file => file.endsWith('.mjs'));
  const text = texts.map(file => readFileSync(join(folder, file), 'utf8')).join('\n');
  rmSync(folder, { recursive: true });
  assert.deepEqual(modules, [join(folder, 'scripts+check.mjs')]);
  assert.match(text, /test\("no test file does anything/);
  assert.match(text, /it\("the summary names each browser/);
});

it('a bundled file finds itself where its source lies', () => {
  const folder = resolve('scripts/check');

  assert.equal(fileURLToPath(import.meta.url), join(folder, 'bundle-tests.test.ts'));
  assert.equal(import.meta.dirname, folder);
});
