import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesFrom, unusedKeys, usedKeys } from './changes.ts';

const opened = { event: 'chat_opened', chat_seq: 1, chat_nth: 1, chat_topic: undefined, chat_language: 'de' };

describe('changes', () => {
  it('are none for the first record', () => {
    const { set, emptied } = changesFrom(undefined, opened);

    assert.equal(set.size, 0);
    assert.deepEqual(emptied, []);
  });

  it('name keys that have got a value or another one', () => {
    const { set } = changesFrom(opened, { ...opened, event: 'chat_permission', chat_topic: 'sms' });

    assert.deepEqual([...set], ['event', 'chat_topic']);
  });

  it('name keys that were emptied', () => {
    const { set, emptied } = changesFrom(opened, { ...opened, chat_language: undefined });

    assert.equal(set.size, 0);
    assert.deepEqual(emptied, ['chat_language']);
  });

  it('leave out keys that are not there at all, which empty nothing', () => {
    const { emptied } = changesFrom(opened, { event: 'chat_opened' });

    assert.deepEqual(emptied, []);
  });

  it('leave out the keys that differ in every record', () => {
    const { set } = changesFrom(opened, { ...opened, chat_seq: 2 });

    assert.equal(set.size, 0);
  });

  it('tell used keys from unused ones', () => {
    assert.deepEqual(usedKeys(opened), ['event', 'chat_seq', 'chat_nth', 'chat_language']);
    assert.deepEqual(unusedKeys(opened), ['chat_topic']);
  });
});
