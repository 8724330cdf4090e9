import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DumpEntry } from './dump.ts';
import { searchIn, type Wanted } from './search.ts';

let running = 0;
const entry = (text: string, kind: DumpEntry['kind'] = 'record', isBad = false): DumpEntry => ({
  piece: { line: 1, entry: ++running, text },
  kind,
  isBad,
});

/** What a search finds when it has time enough. */
function found(entries: DumpEntry[], text: string, wanted: Wanted = 'all'): (string | undefined)[] {
  const search = searchIn({ entries }, text, wanted, () => 0);
  assert.equal(search.step(), true);
  return search.found.map(({ piece }) => piece.text);
}

describe('a search', () => {
  it('finds a text in whatever case, and takes signs for what they are', () => {
    const entries = [entry('{"a":"Chat.*"}'), entry('{"a":"chat opened"}')];

    assert.deepEqual(found(entries, ' chat.* '), ['{"a":"Chat.*"}']);
    assert.deepEqual(found(entries, 'CHAT').length, 2);
  });

  it('finds only the kind that is wanted', () => {
    const entries = [entry('good'), entry('bad', 'record', true), entry('foreign', 'foreign')];

    assert.deepEqual(found(entries, '', 'bad'), ['bad']);
    assert.deepEqual(found(entries, '', 'foreign'), ['foreign']);
    assert.deepEqual(found(entries, '', 'record'), ['good', 'bad']);
  });

  it('stops when its time is up, and goes on from there', () => {
    const entries = Array.from({ length: 1000 }, () => entry('x'));
    let time = 0;
    const search = searchIn({ entries }, 'x', 'all', () => (time += 5));

    assert.equal(search.step(), false);
    const before = search.found.length;
    while (!search.step());

    assert.ok(before > 0 && before < 1000);
    assert.equal(search.found.length, 1000);
  });

  it('looks through what has come since it had seen everything', () => {
    const entries = [entry('one')];
    const search = searchIn({ entries }, '', 'all', () => 0);
    search.step();

    entries.push(entry('two'));
    search.step();

    assert.deepEqual(
      search.found.map(({ piece }) => piece.text),
      ['one', 'two'],
    );
  });
});
