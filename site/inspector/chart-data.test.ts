import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { dataPointOf, eventCounts, funnels, isTime, timeLine } from './chart-data.ts';

const [safe, noisy] = ['safe', 'noisy'] as unknown as readonly [VendorId, VendorId];
/** Two chats: what one says may be counted, but for openings; nothing that the other says may be. */
const two: Dictionary = {
  ...dictionary,
  vendors: [safe, noisy].map(id => ({ ...dictionary.vendors[0]!, id })),
  events: dictionary.events.map(entry => ({
    ...entry,
    vendors: {
      [safe]: { countSafe: entry.name !== 'chat_opened', natives: [] },
      [noisy]: { countSafe: false, natives: [] },
    },
  })),
};

const noon = Date.UTC(2026, 0, 5, 12);
const said = (event: string, vendor: string = safe, time?: number) => ({
  event,
  vendor,
  ...(time !== undefined && { time }),
});

describe('the data point of a record', () => {
  it('has a time only if a browser has a date for it', () => {
    const record = { event: 'chat_opened', chat_vendor: noisy };

    assert.deepEqual(dataPointOf({ ...record, chat_time: noon }), said('chat_opened', noisy, noon));
    for (const chat_time of ['noon', Number.NaN, 1e300, null]) {
      assert.deepEqual(dataPointOf({ ...record, chat_time }), said('chat_opened', noisy));
    }
    assert.ok(isTime(8.64e15));
    assert.doesNotThrow(() => new Date(8.64e15).toISOString());
  });

  it('has the score and the scale of a rating, if they are a number and a name', () => {
    const rated = { event: 'chat_rated', chat_vendor: noisy };

    assert.deepEqual(dataPointOf({ ...rated, chat_score: 5, chat_scale: 'stars' }), {
      ...said('chat_rated', noisy),
      score: 5,
      scale: 'stars',
    });
    assert.deepEqual(dataPointOf({ ...rated, chat_score: '5', chat_scale: 7 }), said('chat_rated', noisy));
  });

  it('is none where nothing says what happened in which chat', () => {
    assert.equal(dataPointOf({ event: 'chat_opened' }), undefined);
    assert.equal(dataPointOf({ event: 7, chat_vendor: noisy }), undefined);
  });
});

describe('counts of events', () => {
  it('start with the most frequent', () => {
    const counts = eventCounts([said('chat_opened'), said('chat_closed'), said('chat_closed')]);

    assert.deepEqual(counts, [
      ['chat_closed', 2],
      ['chat_opened', 1],
    ]);
  });
});

describe('a funnel', () => {
  it('is there for each chat that said something that may be counted, and for no other', () => {
    const points = [said('chat_lead'), said('chat_lead'), said('chat_lead', noisy)];

    const [funnel, ...others] = funnels(points, two);

    assert.deepEqual(others, []);
    assert.equal(funnel!.vendor, safe);
    assert.equal(funnel!.bars.find(({ event }) => event === 'chat_lead')!.times, 2);
  });

  it('has no bar for an event that is not safe to count, however often it came', () => {
    const [funnel] = funnels([said('chat_opened'), said('chat_ready')], two);

    assert.equal(
      funnel!.bars.some(({ event }) => event === 'chat_opened'),
      false,
    );
  });
});

describe('a step of the funnel that a chat never tells', () => {
  it('is named as untold instead of being a bar of none', () => {
    const without = {
      ...two,
      events: two.events.map(entry => (entry.name === 'chat_lead' ? { ...entry, vendors: {} } : entry)),
    };

    const [funnel] = funnels([said('chat_closed')], without);

    assert.deepEqual(funnel!.untold, ['Lead']);
    assert.ok(!funnel!.bars.some(({ event }) => event === 'chat_lead'));
    assert.deepEqual(funnels([said('chat_closed')], two)[0]!.untold, []);
  });
});

describe('a time line', () => {
  it('cuts the time into equal stretches', () => {
    const line = timeLine(
      [0, 4, 6, 10].map(after => said('chat_opened', noisy, noon + after)),
      2,
    );

    const stretches = [
      { from: noon, times: 2 },
      { from: noon + 5, times: 1 },
      { from: noon + 10, times: 1 },
    ];
    assert.deepEqual(line, { first: noon, last: noon + 10, stretches });
  });

  it('is one stretch for a single time, and none without times', () => {
    const once = { first: noon, last: noon, stretches: [{ from: noon, times: 1 }] };
    assert.deepEqual(timeLine([said('chat_opened', noisy, noon)]), once);
    assert.equal(timeLine([said('chat_opened')]), undefined);
  });

  it('ends with the last record, also where the last stretch begins before it', () => {
    const line = timeLine(
      [0, 62].map(after => said('chat_opened', noisy, noon + after)),
      60,
    );

    assert.equal(line?.last, noon + 62);
  });

  it('loses no record, whatever the times', () => {
    const times = fc.array(fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 80 }), (times, most) => {
        const { stretches } = timeLine(
          times.map(time => said('chat_opened', noisy, time)),
          most,
        )!;

        assert.equal(
          stretches.reduce((sum, { times }) => sum + times, 0),
          times.length,
        );
        assert.ok(stretches.length <= most + 1);
      }),
    );
  });
});
