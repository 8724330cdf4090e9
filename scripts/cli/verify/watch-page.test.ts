import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { documentSnapshot } from './fake-snapshot.ts';
import { watchPage } from './watch-page.ts';

/** A page whose looks end like this. */
const pageThat = (look: () => Promise<unknown>): Page => {
  const frame = { evaluateHandle: look, isDetached: () => false, url: () => 'https://a.example/' };
  return {
    mainFrame: () => frame,
    frames: () => [frame],
    isClosed: () => false,
    url: frame.url,
    waitForLoadState: async () => {},
  } as unknown as Page;
};

const question = { fingerprints: {}, patterns: {} };
const snapshot = documentSnapshot({ entries: [{ queue: 'dataLayer', values: {}, leaves: [] }] });

describe('a page that is watched', () => {
  it('is given up when one of its scripts never ends', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const seen = watchPage(
      pageThat(() => new Promise(() => {})),
      question,
      0,
    );

    mock.timers.tick(30_000);

    await assert.rejects(seen, /does not answer for 30 seconds: one of its scripts does not end/);
  });

  it('is looked at again when it has moved on, and has a moment to bring what it has', async () => {
    let pages = 0;
    const looks: (typeof snapshot)[] = [{ ...snapshot, entries: [] }, snapshot];
    const moving = pageThat(async () => {
      if (++pages < 3) throw new Error('Execution context was destroyed');
      return { evaluate: async () => looks.shift() ?? { ...snapshot, entries: [] } };
    });

    const seen = await watchPage(moving, question, 0);

    assert.equal(seen.documents[0]!.entries.length, 1);
    assert.equal(seen.address, 'https://a.example/');
  });

  it('is given up when no look ever succeeds, and why is said', async () => {
    const broken = pageThat(async () => {
      throw new Error('Target crashed\nCall log');
    });

    await assert.rejects(watchPage(broken, question, 0), /cannot be looked at: Target crashed\. /);
  });

  it('may have more entries in its data layer than a call has arguments', async () => {
    const full = pageThat(async () => ({
      evaluate: async () => ({ ...snapshot, entries: Array(300_000).fill(snapshot.entries[0]) }),
    }));

    const { documents } = await watchPage(full, question, 0);

    assert.equal(documents[0]!.entries.length, 300_000);
  });
});
