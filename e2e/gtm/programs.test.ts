import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { fakeWin, permit, templateFile } from './fakes.ts';
import { renderPrograms } from './programs.ts';
import { startContainer } from './stand-in.ts';

test('makes a script of the templates of a file, which the stand-in can run', async () => {
  const code =
    "// a comment\nrequire('setInWindow')('x', window);\nrequire('setInWindow')('y', '</script>');";
  const file = templateFile({ code, permissions: [permit.globals({ x: 'rw', y: 'rw' })] });
  const page: { gtmStandInPrograms?: Map<string, (scope: object) => unknown> } = {};
  runInNewContext(renderPrograms(file), { window: page });
  const compile = (text: string) => page.gtmStandInPrograms?.get(text) as (scope: object) => unknown;
  const win = fakeWin();

  const standIn = startContainer(file, { win, compile });
  await standIn.settled();

  assert.deepEqual(standIn.errors, []);
  assert.equal(win.y, '</script>');
  assert.equal(win.x, undefined);
});
