import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { it } from 'node:test';
import { progress } from './progress.ts';

function terminal(isTTY: boolean) {
  const said: string[] = [];
  const write = (text: Buffer, _encoding: string, done: () => void) => {
    said.push(text.toString());
    done();
  };
  return { stderr: Object.assign(new Writable({ write }), { isTTY }), said };
}

it('shows progress where somebody watches, not more often than can be read', () => {
  const { stderr, said } = terminal(true);
  let time = 0;
  const { show, clear } = progress({ stderr }, () => time);

  show('1 MB');
  time = 100;
  show('2 MB');
  time = 300;
  show('3 MB');
  clear();

  assert.deepEqual(
    said.map(text => text.slice('\r\u001B[K'.length)),
    ['1 MB', '3 MB', ''],
  );
});

it('shows no progress in a pipe or a log', () => {
  const { stderr, said } = terminal(false);

  progress({ stderr }).show('1 MB');

  assert.deepEqual(said, []);
});
