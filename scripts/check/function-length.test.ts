import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundle, bundles } from '../build/bundles.ts';
import { longFunctions } from './function-length.ts';
import { importGraph } from './import-graph.ts';

describe('functions fit on a screen', () => {
  it('everywhere in at most sixty lines', () => {
    const sources = [...importGraph().keys()].filter(path => !path.includes('/generated/'));

    assert.deepEqual(
      sources.flatMap(path => longFunctions(path, 60)),
      [],
    );
  });

  it('in what ships to pages in at most forty', async () => {
    const { inputs } = await bundle(bundles.chats);

    assert.deepEqual(
      inputs.flatMap(path => longFunctions(path, 40)),
      [],
    );
  });

  it('or are found, wherever they stand', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
    const path = join(folder, 'long.ts');
    writeFileSync(path, `describe('a', () => {\n  it('b', () => {\n${'    go();\n'.repeat(8)}  });\n});\n`);

    assert.deepEqual(longFunctions(path, 9), [{ at: `${path}:2`, lines: 10 }]);
    rmSync(folder, { recursive: true });
  });
});
