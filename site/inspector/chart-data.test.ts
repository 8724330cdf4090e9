import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { eventCounts, type Funnel, funnels, timeLine } from './chart-data.ts';

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
  const timesOf = ({ section }: Funnel, label: string) =>
    section.amounts.find(amount => amount.label === label)?.times;

  it('is there for each chat that said something that may be counted, and for no other', () => {
    const points = [said('chat_lead'), said('chat_lead'), said('chat_lead', noisy)];

    const [funnel, ...others] = funnels(points, two);

    assert.deepEqual(others, []);
    assert.equal(funnel!.vendor, safe);
    assert.equal(timesOf(funnel!, 'Lead'), 2);
  });

  it('has no line for an event that is not safe to count, however often it came', () => {
    const [funnel] = funnels([said('chat_opened'), said('chat_ready')], two);

    assert.equal(timesOf(funnel!, 'Chat opened'), undefined);
    assert.equal(timesOf(funnel!, 'Lead'), 0);
  });

  it('has words for a step that the chat never reports, and no line for another such event', () => {
    const without = {
      ...two,
      events: two.events.map(entry =>
        ['chat_lead', 'chat_ready'].includes(entry.name) ? { ...entry, vendors: {} } : entry,
      ),
    };

    const [funnel] = funnels([said('chat_closed')], without);

    assert.equal(timesOf(funnel!, 'Lead'), 'not reported');
    assert.equal(timesOf(funnel!, 'Chat ready'), undefined);
    const { label } = without.vendors[0]!;
    assert.ok(funnel!.section.notes.includes(`Not reported: ${label} does not report this.`));
    assert.equal(timesOf(funnels([said('chat_closed')], two)[0]!, 'Chat ready'), 0);
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
