/** An agency's morning: many containers, one quota, and one of them that fails. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shopContainer } from '../../import/foreign.ts';
import { GoogleError } from '../google-error.ts';
import type { ContainerStart } from '../tag-manager/container.ts';
import { inApiSpelling } from '../tag-manager/in-api-spelling.ts';
import { tagManager } from '../tag-manager/tag-manager.ts';
import { fakeClock, type } from './command.ts';

const ids = Array.from({ length: 200 }, (_, index) => `GTM-MANY${String(index).padStart(3, '0')}`);
const content = inApiSpelling(shopContainer(0));
const starts: ContainerStart[] = ids.map((publicId, index) => ({
  containerId: String(1000 + index),
  publicId,
  content,
  // Somebody has used up the workspaces of one.
  ...(index === 77 && { mostWorkspaces: 1 }),
}));
const list = ids.map((id, index) => `${id} G-AB12CD3${String(index).padStart(3, '0')}`).join('\n');

describe('apply to two hundred containers', () => {
  it('keeps to the quota by itself, goes on after one that fails, and writes nothing the second time', async () => {
    const clock = fakeClock();
    const quota = { most: 15, milliseconds: 60_000, now: clock.now };
    const standIn = await tagManager(starts, { quota });
    try {
      const args = ['apply', '--from', 'containers.txt', '--vendors', 'userlike'];
      const typed = { clock, files: { 'containers.txt': list } };
      const { code, out } = await type(standIn, args, typed);
      assert.equal(code, 2);
      assert.match(out, /200 containers: 199 with changes, 0 without, 1 failed: GTM-MANY077\./);
      assert.match(out, /GTM-MANY077: No workspace could be made .* name one with --workspace/);
      // Never refused: what is waited for is what fifteen a minute cost, and no more.
      const minutes = clock.slept / 60_000;
      assert.ok(minutes <= Math.ceil(standIn.requests.length / 15), `${minutes} minutes`);

      const before = standIn.requests.length;
      const again = await type(standIn, args, typed);
      assert.match(again.out, /200 containers: 0 with changes, 199 without, 1 failed/);
      const written = standIn.requests
        .slice(before)
        .filter(({ method, path }) => method !== 'GET' && !/workspaces\/\d+(:sync)?$|workspaces$/.test(path));
      assert.deepEqual(written, []);
    } finally {
      await standIn.close();
    }
  });

  it('stops where the quota of the day is spent, says which were not tried, and goes on there the next day', async () => {
    let isSpent = true;
    const daily = new GoogleError(403, "Quota exceeded for 'Queries per day'.", {
      reason: 'dailyLimitExceeded',
    });
    const standIn = await tagManager(starts.slice(0, 4), {
      fault: ({ number }) => (isSpent && number > 12 ? daily : undefined),
    });
    try {
      const args = ['apply', ...ids.slice(0, 4), '--vendors', 'userlike'];
      const { code, out } = await type(standIn, args);
      assert.equal(code, 2);
      assert.match(out, /4 containers: 1 with changes, 0 without, 3 failed/);
      assert.equal(out.match(/Not tried, since an earlier one failed for all: The quota/g)?.length, 2);
      assert.ok(standIn.requests.length < 15);

      isSpent = false;
      assert.match((await type(standIn, args)).out, /4 containers: 3 with changes, 1 without, 0 failed/);
    } finally {
      await standIn.close();
    }
  });

  it('gives one JSON with a report for each', async () => {
    const standIn = await tagManager(starts.slice(76, 79));
    try {
      const { code, out } = await type(standIn, [
        'apply',
        ...ids.slice(76, 79),
        '--vendors',
        'userlike',
        '--json',
      ]);
      const { containers } = JSON.parse(out);
      assert.equal(code, 2);
      assert.deepEqual(
        containers.map(({ container, fault }: { container: string; fault?: string }) => [
          container,
          typeof fault,
        ]),
        [
          ['GTM-MANY076', 'undefined'],
          ['GTM-MANY077', 'string'],
          ['GTM-MANY078', 'undefined'],
        ],
      );
    } finally {
      await standIn.close();
    }
  });
});
