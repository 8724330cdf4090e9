import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { difference } from './difference.ts';
import { madeUp } from './made-up.ts';
import { withSetupTag } from './with-setup-tag.ts';

const shown = (before: object, after: object) =>
  difference(before, after).map(({ mark, text }) => `${mark}${text.trim()}`);

describe('the difference of an entry', () => {
  test('shows what comes and goes with two lines around it', () => {
    assert.deepEqual(shown({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, { a: 1, b: 2, c: 3, d: 0, e: 5, f: 6 }), [
      ' "b": 2,',
      ' "c": 3,',
      '-"d": 4,',
      '+"d": 0,',
      ' "e": 5,',
      ' "f": 6',
    ]);
  });

  test('is nothing where nothing is different', () => {
    assert.deepEqual(shown({ a: [1] }, { a: [1] }), []);
  });

  test('keeps to lines that are there when a line comes again', () => {
    assert.deepEqual(
      shown({ a: ['x', 'x'] }, { a: ['x', 'x', 'x'] }).filter(line => !line.startsWith(' ')),
      ['+"x",'],
    );
  });

  test('shows another setup tag in place of the one of ours, with what was chosen about it', () => {
    const [tag] = madeUp({
      tags: [{ name: 'Chat', more: { setupTag: [{ tagName: 'ours', stopOnSetupFailure: true }] } }],
    }).containerVersion.tag!;

    const lines = shown(tag!, withSetupTag(tag!, 'our other'));

    assert.deepEqual(
      lines.filter(line => !line.startsWith(' ')),
      ['-"tagName": "ours",', '+"tagName": "our other",'],
    );
  });
});
