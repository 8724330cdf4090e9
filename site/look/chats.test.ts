import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { chatNames, chatsWithCalls } from './chats.ts';

describe('the chats on the pages', () => {
  it('stand in the order of the alphabet', () => {
    const labels = dictionary.vendors.map(({ label }) => label);

    assert.deepEqual(
      labels,
      [...labels].sort((one, other) => one.localeCompare(other, 'en')),
    );
  });

  it('are listed by their short names', () => {
    const [chat] = dictionary.vendors;
    const named = ['A', 'B', 'C'].map(shortLabel => ({ ...chat!, shortLabel }));

    assert.equal(chatNames(named), 'A, B and C');
    assert.equal(chatNames(named.slice(1), 'or'), 'B or C');
    assert.equal(chatNames(named.slice(2)), 'C');
    assert.equal(chatNames([]), '');
  });

  it('are told apart by their short names and by their colours', () => {
    const hues = dictionary.vendors.map(({ hue }) => hue).sort((one, other) => one - other);
    const gaps = hues.map((hue, at) => (hues[at + 1] ?? hues[0]! + 360) - hue);

    assert.equal(new Set(dictionary.vendors.map(({ shortLabel }) => shortLabel)).size, hues.length);
    assert.deepEqual(
      gaps.filter(gap => gap < 15),
      [],
    );
  });

  it('have calls of the page recorded where they can make the event of one', () => {
    const word = eventNamed(dictionary, 'chat_sdk_call');

    assert.deepEqual(
      new Set(chatsWithCalls(dictionary).map(({ id }) => id as string)),
      new Set(Object.keys(word.vendors)),
    );
  });
});
