import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converse } from '../../scripts/converse.ts';
import { vendorIds } from '../generated/vendor-ids.ts';
import { judge } from './judge.ts';

const [good] = (await converse(vendorIds[0])).map(record => JSON.parse(JSON.stringify(record)) as object);
const judged = (text: string) => judge({ line: 1, entry: 1, text });
const description = (text: string) =>
  judged(text).faults.map(({ path: where, description }) => `${where} ${description}`);

describe('an entry of a dump', () => {
  it('is a good record, also in the wrapper of GTM', () => {
    for (const entry of [good, { value: { ...good, 'gtm.uniqueEventId': 7 } }]) {
      const { kind, value, faults, remarks } = judged(JSON.stringify(entry));

      assert.equal(kind, 'record');
      assert.deepEqual(value, good);
      assert.deepEqual([...faults, ...remarks], []);
    }
  });

  it('is known by its visit where a wrapper says it; in the record itself, that is a fault', () => {
    const wrapped = judged(JSON.stringify({ visit: 'a', channel: 'Direct', data: good }));
    const mixed = judged(JSON.stringify({ ...good, visit: 'a' }));

    assert.deepEqual(wrapped.ofVisit, { visit: 'a', channel: 'Direct' });
    assert.deepEqual([wrapped.value, ...wrapped.faults], [good]);
    assert.deepEqual(mixed.ofVisit, {});
    assert.deepEqual(
      mixed.faults.map(({ path }) => path),
      ['visit'],
    );
  });

  it('is a bad record with each field that is wrong, missing or strange', () => {
    const { chat_time: _, ...timeless } = good as { chat_time: number };

    const faults = description(JSON.stringify({ ...timeless, chat_vendor: 'nobody', chat_mood: 'good' }));

    assert.deepEqual(faults.sort(), [
      'chat_mood "good" is in a field that records do not have.',
      'chat_time is missing.',
      'chat_vendor "nobody" is not a valid value.',
    ]);
  });

  it('is quoted without marks that would turn the words behind it around, and cut between characters', () => {
    const [fault] = description(JSON.stringify({ ...good, chat_vendor: `a\u202E${'😀'.repeat(99)}` }));

    assert.match(fault!, /^chat_vendor "a\\u202e😀+… is not a valid value\.$/u);
  });

  it("is somebody else's push under a name of ours, which is a remark and no fault", () => {
    const named = judged('{"event":"chat_start","user":1}');
    const unnamed = judged('{"chat_mood":"good"}');

    for (const { kind, faults } of [named, unnamed]) {
      assert.equal(kind, 'foreign');
      assert.deepEqual(faults, []);
    }
    assert.equal(named.remarks[0]!.path, 'chat_start');
    assert.equal(unnamed.remarks[0]!.path, 'chat_… keys');
  });

  it('is no business of ours, whatever JSON it is', () => {
    for (const text of ['{"event":"gtm.js"}', '["consent","default",{}]', 'null', '7', '"chat_opened"']) {
      assert.equal(judged(text).kind, 'other', text);
    }
  });

  it('is unreadable where it is not JSON or breaks off', () => {
    const [noJson] = judged('{event: 1}').faults;
    const { kind, faults } = judge({ line: 1, entry: 1, text: '{"event":', unfinished: true });

    assert.match(noJson!.description, /^It is not JSON: /);
    assert.equal(kind, 'unreadable');
    assert.match(faults[0]!.description, /ends in the middle/);
  });

  it('is none of ours when it was too long to be kept', () => {
    assert.equal(judge({ line: 1, entry: 1 }).kind, 'other');
  });
});
