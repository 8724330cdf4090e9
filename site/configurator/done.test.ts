import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDone, withDone } from './done.ts';

describe('the steps that are done', () => {
  it('are kept in the address beside the choices, which know nothing of them', () => {
    for (const link of ['', 'chats=loyjoy&script=page']) {
      for (const done of [[], ['import'], ['import', 'once-per-session']]) {
        assert.deepEqual(readDone(withDone(link, done)), { done, rest: link });
      }
    }
  });

  it('are each there once, and nothing else is', () => {
    assert.deepEqual(readDone('done=import,import&chats=loyjoy&done=<b>,merge,'), {
      done: ['import', 'merge'],
      rest: 'chats=loyjoy',
    });
  });
});
