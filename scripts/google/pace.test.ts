import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pace } from './pace.ts';

function clock() {
  let now = 0;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('the pace of requests', () => {
  it('never lets more through in any window, and waits for nothing before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 }), async pauses => {
        const time = clock();
        const { turn } = pace(15, 60_000, time);
        const sent: number[] = [];
        for (const pause of pauses) {
          await time.sleep(pause);
          const before = time.now();
          await turn();
          sent.push(time.now());
          const recent = sent.slice(0, -1).filter(at => at > before - 60_000);
          if (recent.length < 15) assert.equal(time.now(), before);
        }
        for (const at of sent) {
          assert.ok(sent.filter(other => other > at - 60_000 && other <= at).length <= 15);
        }
      }),
    );
  });

  it('goes by what Google says the quota is', async () => {
    const time = clock();
    const { turn, learn } = pace(15, 60_000, time);
    learn(2);
    for (let number = 0; number < 5; number++) await turn();
    assert.equal(time.now(), 120_000);
  });
});
