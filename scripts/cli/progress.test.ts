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

it('never writes further than the terminal is wide, nor what would steer it', () => {
  const { stderr, said } = terminal(true);

  progress({ stderr: Object.assign(stderr, { columns: 12 }) }).show('\u001b[2J.json: 3 MB (12 %)');

  assert.deepEqual(said, ['\r\u001B[K\\u001b[2J.…']);
});

it('takes away only a line that is there', () => {
  const { stderr, said } = terminal(true);

  progress({ stderr }).clear();

  assert.deepEqual(said, []);
});

it('shows no progress in a terminal that cannot erase', () => {
  const { stderr, said } = terminal(true);

  progress({ stderr, env: { TERM: 'dumb' } }).show('1 MB');

  assert.deepEqual(said, []);
});

it('shows no progress in a pipe or a log', () => {
  const { stderr, said } = terminal(false);

  progress({ stderr }).show('1 MB');

  assert.deepEqual(said, []);
});
