import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { watchPage } from './watch-page.ts';

/** A page whose looks end like this. */
const pageThat = (look: () => Promise<unknown>): Page =>
  ({
    evaluateHandle: look,
    isClosed: () => false,
    url: () => 'https://a.example/',
    waitForLoadState: async () => {},
  }) as unknown as Page;

const sight = {
  widgets: {},
  containers: [],
  queued: false,
  entries: [{ queue: 'dataLayer', values: {}, leaves: [] }],
};

describe('a page that is watched', () => {
  it('is given up when one of its scripts never ends', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const seen = watchPage(
      pageThat(() => new Promise(() => {})),
      { traces: {} },
      0,
      () => {},
    );

    mock.timers.tick(30_000);

    await assert.rejects(seen, /does not answer for 30 seconds: one of its scripts does not end/);
  });

  it('is looked at again when it has moved on, and has a moment to bring what it has', async () => {
    let pages = 0;
    const looks: (typeof sight)[] = [{ ...sight, entries: [] }, sight];
    const moving = pageThat(async () => {
      if (++pages < 3) throw new Error('Execution context was destroyed');
      return { evaluate: async () => looks.shift() ?? { ...sight, entries: [] } };
    });

    const seen = await watchPage(moving, { traces: {} }, 0, () => {});

    assert.equal(seen.entries.length, 1);
    assert.equal(seen.address, 'https://a.example/');
  });

  it('is given up when no look ever succeeds, and why is said', async () => {
    const broken = pageThat(async () => {
      throw new Error('Target crashed\nCall log');
    });

    await assert.rejects(
      watchPage(broken, { traces: {} }, 0, () => {}),
      /cannot be looked at: Target crashed\. /,
    );
  });

  it('may have more entries in its data layer than a call has arguments', async () => {
    const full = pageThat(async () => ({
      evaluate: async () => ({ ...sight, entries: Array(300_000).fill(sight.entries[0]) }),
    }));

    const { entries } = await watchPage(full, { traces: {} }, 0, () => {});

    assert.equal(entries.length, 300_000);
  });
});
