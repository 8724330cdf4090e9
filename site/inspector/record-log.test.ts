import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listeningPage, recordsOf } from '../../bundle/core/fake-page.ts';
import { countings } from '../../bundle/vendors/generated/countings.ts';
import { simulators } from '../../bundle/vendors/generated/simulators.ts';
import { play } from '../../bundle/vendors/room/simulator.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { openRecordLog } from './record-log.ts';

const home = { nth: 1, path: '/', lost: 0 };
const record = { event: 'chat_opened', chat_schema: 1, chat_vendor: vendorIds[0], chat_native_event: 'open' };

/** A log on a data layer with these entries. */
function fed(...dataLayer: unknown[]) {
  const log = openRecordLog();
  log.follow({ dataLayer }, home);
  const events = () => log.entries.value.map(({ record }) => record.event);
  return { log, dataLayer, events };
}

describe('the log', () => {
  it('lists records, newest first, and nothing else', () => {
    const { dataLayer, events } = fed({ event: 'gtm.js' }, record, 'text', null);

    dataLayer.push({ ...record, event: 'chat_closed' }, ['consent', 'default']);

    assert.deepEqual(events(), ['chat_closed', 'chat_opened']);
  });

  it('tells how a record differs from the one before, also after the list was cleared', () => {
    const { log, dataLayer } = fed(record);

    log.clear();
    dataLayer.push({ ...record, event: 'chat_closed' });

    const [entry] = log.entries.value;
    assert.deepEqual([...entry!.changes.set], ['event']);
  });

  it('keeps what was pushed even if a reader changes it later', () => {
    const pushed = { ...record };
    const { events } = fed(pushed);

    pushed.event = 'changed';

    assert.deepEqual(events(), ['chat_opened']);
  });

  it('gives the validation of the schema', () => {
    const { log } = fed({ ...record, chat_vendor: 'unheard' });

    const { faults } = log.entries.value[0]!;
    assert.ok(faults.some(fault => fault.startsWith('chat_vendor ')));
    assert.ok(faults.some(fault => fault.includes("'chat_time'")));
  });

  for (const [id, simulate] of Object.entries(simulators)) {
    it(`finds nothing wrong with what the listener pushes for ${id}`, async () => {
      const page = listeningPage();
      play(simulate(page));
      const events = (await recordsOf(page)).map(({ event }) => event);

      const log = openRecordLog();
      log.follow(page, home);
      const entries = log.entries.value;

      for (const event of Object.keys(countings[id as VendorId].conversation))
        assert.ok(events.includes(event));
      assert.deepEqual(
        entries.map(({ record, faults }) => [record.event, ...faults]).reverse(),
        events.map(event => [event]),
      );
    });
  }

  it('asks what was withheld from each record, by the object that was pushed', () => {
    const withheld = [
      { field: 'chat_operator_name', privacy: 'staff', code: 'class_off', description: '' },
    ] as const;
    const log = openRecordLog(pushed => (pushed === record ? withheld : []));
    log.follow({ dataLayer: [record, { ...record }] }, home);

    assert.deepEqual(
      log.entries.value.map(entry => entry.withheld.length),
      [0, 1],
    );
  });

  it('follows the next page, where no record came before, and hears the one before no more', () => {
    const { log, dataLayer, events } = fed(record);

    log.follow({ dataLayer: [{ ...record, event: 'chat_ready' }] }, { nth: 2, path: '/gifts/', lost: 3 });
    dataLayer.push({ ...record, event: 'chat_closed' });

    const [newest] = log.entries.value;
    assert.deepEqual(events(), ['chat_ready', 'chat_opened']);
    assert.equal(newest!.page, 2);
    assert.equal(newest!.changes.set.size, 0);
    assert.deepEqual(log.starts.value, [{ nth: 2, path: '/gifts/', lost: 3 }, home]);
  });

  it('shows the newest two hundred', () => {
    const { log, dataLayer } = fed();

    for (let nth = 1; nth <= 250; nth++) dataLayer.push({ ...record, chat_nth: nth });

    const shown = log.entries.value;
    assert.equal(shown.length, 200);
    assert.equal(shown[0]!.record.chat_nth, 250);
  });
});

describe('a sample week in the log', () => {
  const visit = (id: string, ...events: string[]) => ({
    ...{ id, vendor: vendorIds[0]!, channel: 'Direct' },
    records: events.map(event => ({ ...record, event }) as unknown as PushedRecord),
  });

  const sampleOf = ({ sampleEntries }: ReturnType<typeof fed>['log']) =>
    sampleEntries.value.map(({ record }) => record.event);

  it('is listed apart, newest first and marked, and is none of what has been heard', () => {
    const { log, events } = fed(record);

    log.fill([visit('a', 'chat_ready', 'chat_closed'), visit('b', 'chat_engaged')]);

    assert.deepEqual(sampleOf(log), ['chat_engaged', 'chat_closed', 'chat_ready']);
    assert.deepEqual(events(), ['chat_opened']);
    const marks = log.sampleEntries.value.map(({ id, isSample }) => [id, isSample]);
    assert.deepEqual(marks, [
      [3, true],
      [2, true],
      [1, true],
    ]);
    assert.equal(log.points.value.length, 1);
    const [first, , third] = log.sampleEntries.value;
    assert.deepEqual(first!.changes, third!.changes);
  });

  it('takes the place of one before, and goes when the list is cleared', () => {
    const { log, events } = fed(record);
    log.fill([visit('a', 'chat_ready')]);

    log.fill([visit('b', 'chat_engaged')]);
    assert.deepEqual(sampleOf(log), ['chat_engaged']);
    assert.equal(log.sample.value.length, 1);

    log.clear();
    assert.deepEqual([...events(), ...sampleOf(log)], []);
    assert.deepEqual(log.sample.value, []);
  });

  it('shows only what there is room for, and takes none from what has been heard', () => {
    const { log, dataLayer, events } = fed(...new Array(19).fill(record));

    log.fill(Array.from({ length: 150 }, (_, nth) => visit(String(nth), 'chat_ready', 'chat_opened')));

    assert.equal(events().length, 19);
    assert.equal(log.sampleEntries.value.length, 181);
    assert.equal(log.sampleEntries.value[0]!.id, 300);

    for (let nth = 0; nth < 250; nth++) dataLayer.push(record);
    assert.equal(events().length, 200);
    assert.equal(log.entries.value[0]!.id, 269);
    assert.deepEqual(sampleOf(log), []);
  });
});
