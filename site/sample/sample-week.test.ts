import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { simulators } from '../../bundle/vendors/generated/simulators.ts';
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { chatReports } from '../../schemas/report/chat-report.ts';
import { isCountSafe } from '../inspector/lookup.ts';
import { faultsOf, ga4FaultsOf } from '../inspector/validation.ts';
import { pointsOfSample } from './points.ts';
import { type SampleVisit, sampleWeek } from './sample-week.ts';

const dayLong = 24 * 3600_000;
const monday = Date.UTC(2026, 2, 2);
const days = [0, 1, 2, 3, 4, 5, 6].map(day => monday + day * dayLong);
const [some, other] = vendorIds;

describe('a sample week', () => {
  let visits: SampleVisit[];

  before(async () => {
    visits = await sampleWeek({ vendors: vendorIds, days });
  });

  it('has records that the schema and GA4 take, of every chat', () => {
    // Those of one story differ in their times alone.
    const one = new Map(
      visits
        .flatMap(({ records }) => records)
        .map(record => [JSON.stringify({ ...record, chat_time: 0 }), record]),
    );

    const vendors = new Set<string>();
    for (const record of one.values()) {
      vendors.add(record.chat_vendor);
      assert.deepEqual(faultsOf(record), []);
      assert.deepEqual(
        ga4FaultsOf(record).filter(({ level }) => level === 'error'),
        [],
      );
    }
    assert.deepEqual([...vendors].sort(), [...vendorIds].sort());
  });

  it('makes a chat tell only what it tells, and nothing of a person', () => {
    for (const vendor of vendorIds) {
      const records = visits.filter(visit => visit.vendor === vendor).flatMap(({ records }) => records);
      const events = new Set(records.map(({ event }) => event));
      for (const event of events) assert.ok(eventNamed(dictionary, event)?.vendors[vendor], event);
      const text = [...new Set(records.map(record => JSON.stringify({ ...record, chat_time: 0 })))].join();
      for (const secret of simulators[vendor]({}).secrets) assert.ok(!text.includes(secret), secret);
    }
  });

  it('lies in its days, in order, with fewer visits at the weekend', () => {
    const times = visits.map(({ records }) => records[0]!.chat_time);
    const perDay = days.map(day => times.filter(time => time >= day && time < day + dayLong).length);

    assert.deepEqual(
      times,
      [...times].sort((one, other) => one - other),
    );
    assert.equal(
      perDay.reduce((sum, count) => sum + count),
      visits.length,
    );
    assert.ok(Math.max(...perDay.slice(5)) < Math.min(...perDay.slice(0, 5)));
    for (const { records } of visits) {
      const [first, last] = [records[0]!, records.at(-1)!].map(({ chat_time }) =>
        Math.floor((chat_time - monday) / dayLong),
      );
      assert.equal(first, last);
    }
  });

  it('is the same each time, for a chat whichever others there are', async () => {
    const again = await sampleWeek({ vendors: [some!], days });

    const plain = (visits: readonly SampleVisit[]) =>
      visits.map(({ id, channel, records }) => [id, channel, ...records.map(({ event }) => event)].join());
    assert.deepEqual(plain(again), plain(visits.filter(({ vendor }) => vendor === some)));
  });

  it('has as many conversations by each channel as its visits say, chat by chat', () => {
    const reports = chatReports(pointsOfSample(visits), dictionary, time => String(time));

    const engaging = vendorIds.filter(vendor => isCountSafe(vendor, 'chat_engaged'));
    assert.ok(engaging.includes(some!) && engaging.includes(other!));
    for (const id of engaging) {
      const counts: { [channel: string]: number } = {};
      for (const { vendor, channel, records } of visits) {
        const engaged = vendor === id && records.some(({ event }) => event === 'chat_engaged');
        counts[channel] = (counts[channel] ?? 0) + Number(engaged);
      }
      const { sections } = reports.find(({ vendor }) => vendor === id)!;
      const { amounts } = sections.find(({ title }) => title === 'Conversations by channel')!;
      assert.deepEqual(Object.fromEntries(amounts.map(({ label, times }) => [label, times])), counts);
    }
  });
});
