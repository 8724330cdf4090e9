import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { pageSnapshot, statusWith } from './fake-snapshot.ts';
import { remarks } from './notes.ts';

/** What is said of a page on which a listener is, and this event in the data layer. */
const said = (event: string) =>
  remarks(
    pageSnapshot({
      status: statusWith({ pushed: 1 }),
      hasGtm: true,
      entries: [{ queue: 'dataLayer', values: { event }, leaves: [] }],
    }),
  );

describe('a chat that pushes into the data layer by itself', () => {
  const pushing = dictionary.vendors.filter(({ fingerprint }) => fingerprint.pushes);

  it('is among the chats', () => assert.ok(pushing.length > 0));

  for (const { shortLabel, fingerprint } of pushing) {
    it(`is named where such an event came: ${shortLabel}`, () => {
      assert.match(said(fingerprint.pushes!).join(), new RegExp(`^${shortLabel} pushes .* count twice`));
    });
  }

  it('is not named where another event came', () => assert.deepEqual(said('purchase'), []));
});
