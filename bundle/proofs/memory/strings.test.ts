import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { recordsOf } from '../../core/fake-page.ts';
import { chat, syntheticPage } from '../../core/synthetic-chat.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const megabyte = 1_000_000;

/** A text of five megabytes, flat in memory as one that came over the network, and different each time. */
const hugeText = (nth: number) => Buffer.alloc(5 * megabyte, `${nth} Übergroß `).toString('latin1');

/** Megabytes that stay in use by what `make` returns for each of so many numbers. */
async function megabytesKept<Kept>(times: number, make: (nth: number) => Kept) {
  const kept: Kept[] = [];
  const used = () => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / megabyte;
  };
  const before = used();
  for (let nth = 0; nth < times; nth++) {
    kept.push(make(nth));
    if (nth % 10 === 0) collectGarbage();
  }
  const after = used();
  assert.equal(kept.length, times);
  return after - before;
}

/** Every text of a payload that ends up in a record, huge. */
const hear = (settings: Settings) => {
  const page = syntheticPage({ personalData: 'keep', customKeys: ['own'], maxPerMinute: 1000, ...settings });
  return (nth: number) => {
    const text = hugeText(nth);
    const payload = {
      flow: text,
      visitor: { email: text },
      own: text,
      label: text,
      url: `https://a.example/${text}`,
    };
    page.chatTracker.track!(chat, 'link_followed', payload);
    page.chatTracker.track!(chat, text, {});
    return page;
  };
};

describe('two hundred records of texts of five megabytes', () => {
  it('keep none of the texts alive in the data layer', async () => {
    const say = hear({});

    const kept = await megabytesKept(200, say);

    const records = await recordsOf(say(0));
    assert.equal(records.length, 2 * 201);
    assert.equal(records[0]?.chat_process_name?.length, 100);
    assert.equal(records[1]?.chat_native_event.length, 100);
    assert.ok(kept < 20, `${kept.toFixed(0)} MB`);
  });

  it('keep none of the texts alive while they wait for consent', async () => {
    const description = [1, 2, 3, 4, 5, 6, 7, 8].map(() => hear({ consent: 'denied' }));

    const kept = await megabytesKept(200, nth => description[nth % 8]!(nth));

    const held = description.map(say => say(0).chatTracker.status!().counts.held);
    assert.ok(held.reduce((sum, one) => sum + one) >= 200, held.join());
    assert.ok(kept < 20, `${kept.toFixed(0)} MB`);
  });

  it('would keep them if their beginnings were cut off plainly', async () => {
    const kept = await megabytesKept(20, nth => hugeText(nth).slice(0, 100));

    assert.ok(kept > 90, `${kept.toFixed(0)} MB`);
  });
});
