import assert from 'node:assert/strict';
import { before, describe, it, mock } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { demos } from '../../../bundle/vendors/generated/demos.ts';
import { eventNamed } from '../../../schemas/dictionary/look-up.ts';
import type { PushedRecord } from '../../../schemas/src/record.ts';
import type { Settings } from '../../../schemas/src/settings.ts';
import { isCountSafe } from '../lookup.ts';
import { openRecordLog } from '../record-log.ts';
import { openSite } from './site.ts';

const chats = Object.entries(demos);
const [[some]] = chats as [[string, unknown]];

/** A visitor on the first page, with a clock to move by hand. */
function visit() {
  const waiting: (() => void)[] = [];
  const clock = {
    setTimeout: (run: () => void) => waiting.push(run),
    clearTimeout: () => {},
  } as unknown as Window;
  const log = openRecordLog();
  const layers: unknown[][] = [];
  const site = openSite(clock, log, ({ dataLayer }) => layers.push(dataLayer as unknown as unknown[]));
  const chat = (vendor: string) => site.visit.value.chats.find(({ id }) => id === vendor)!;
  /** The visitor writes; answers with the records that came of it, oldest first. */
  const write = async (vendor: string) => {
    await 0;
    const before = log.entries.value.length;
    chat(vendor).send('Hello?');
    await 0;
    return log.entries.value
      .slice(0, log.entries.value.length - before)
      .map(({ record }) => record)
      .reverse();
  };
  const goOn = (settings: Settings = {}) => {
    site.tracker.push(settings);
    site.goOn();
  };
  return { site, log, layers, chat, write, goOn, passTime: () => waiting.map(run => run()) };
}

const said = (records: readonly { event: string; chat_nth: number }[]) =>
  records.map(({ event, chat_nth }) => `${event} ${chat_nth}`);

/** Those of them that may be counted, since chats tell more besides. */
const counted = (records: readonly PushedRecord[]) =>
  said(records.filter(({ chat_vendor, event }) => isCountSafe(chat_vendor, event)));

/** Some chats never tell that a message was sent. */
const sent = (vendor: string, nth: number) =>
  isCountSafe(vendor, 'chat_message_sent') ? [`chat_message_sent ${nth}`] : [];

describe('a visitor who goes to the next page', () => {
  before(() => {
    for (const level of ['debug', 'info', 'groupCollapsed'] as const) mock.method(console, level, () => {});
  });

  it('finds a new data layer, in which records are numbered from 1', async () => {
    const { log, layers, write, goOn } = visit();
    await write(some);

    goOn();
    await 0;

    const arrived = log.entries.value.filter(({ page }) => page === 2);
    assert.notEqual(layers[0], layers[1]);
    // The debug build also says there how it hears the chats.
    const records = layers[1]!.filter(entry => 'chat_schema' in (entry as object));
    assert.equal(records.length, arrived.length);
    assert.equal(arrived.at(-1)!.record.chat_seq, 1);
    const ready = arrived.map(({ record }) => record).filter(({ event }) => event === 'chat_ready');
    assert.deepEqual(
      said(ready),
      Object.keys(eventNamed(dictionary, 'chat_ready').vendors).map(() => 'chat_ready 1'),
    );
  });

  for (const { id: vendor, engagedOncePer } of dictionary.vendors) {
    it(`engages once more with ${vendor} if it does not know of the page before`, async () => {
      const { write, goOn } = visit();
      await write(vendor);

      goOn();

      const engaged = engagedOncePer === 'page' ? ['chat_engaged 1'] : [];
      assert.deepEqual(counted(await write(vendor)), [...engaged, ...sent(vendor, 1)]);
    });

    it(`is not engaged with ${vendor} anew, and counts on, where the tab remembers`, async () => {
      const { site, write, goOn } = visit();
      site.tracker.push({ memory: 'tab' });
      await write(vendor);

      goOn();

      assert.deepEqual(counted(await write(vendor)), sent(vendor, 2));
    });
  }

  it('loses what waits for consent, and is told how much that was', async () => {
    const { site, log, write, goOn, passTime } = visit();
    await 0;
    site.tracker.push({ consent: 'denied' });
    await write(some);
    const { held } = site.tracker.status().counts;

    goOn();
    const { counts } = site.tracker.status();
    site.tracker.push({ consent: 'granted' });
    await 0;
    // Many go in several tasks.
    for (let task = 0; task < counts.held; task++) {
      passTime();
      await 0;
    }

    const released = log.entries.value.filter(({ record }) => record.chat_held);
    assert.ok(held > 0);
    assert.equal(log.starts.value[0]!.lost, held);
    assert.equal(counts.dropped, 0);
    assert.ok(counts.held > 0);
    assert.equal(released.length, counts.held);
    for (const { record } of released) assert.equal(record.chat_page, '/gifts/');
  });

  it('can still read the conversation', async () => {
    const { chat, write, goOn } = visit();
    await write(some);

    goOn();

    const lines = chat(some).view.value.lines.map(({ text }) => text);
    assert.deepEqual(lines, ['Hello?', 'The visitor goes to another page.']);
  });

  it('leaves a page that says nothing any more', async () => {
    const { log, chat, goOn, passTime } = visit();
    const left = chat(some);
    left.player.play();
    await 0;

    goOn();
    await 0;
    const before = log.entries.value.length;
    passTime();
    left.toggle();
    await 0;

    assert.equal(left.player.progress.value.step, 1);
    assert.equal(log.entries.value.length, before);
  });
});
