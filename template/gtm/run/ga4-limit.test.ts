import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventTrigger, type FakeWin, fakeFile, fakeWin, ga4Tag } from './fakes.ts';
import { startContainer } from './stand-in.ts';

/** A page with a clock that the test sets, and a tag that sends each event of the chat. */
const shop = () => {
  const clock = { ms: 0 };
  const win = fakeWin();
  const file = fakeFile({
    tag: [ga4Tag('GA4', ['1'])],
    trigger: [eventTrigger('1', 'chat')],
  });
  const start = (containerId: string) => startContainer(file, { win, containerId, now: () => clock.ms });
  return { clock, win, start };
};

const tell = (win: FakeWin, times: number): void => {
  for (let nth = 0; nth < times; nth++) win.dataLayer.push({ event: 'chat' });
};

const ownEvent = (win: FakeWin): void =>
  (function (..._words: unknown[]) {
    // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
    win.dataLayer.push(arguments);
  })('event', 'purchase', { send_to: 'G-SITE' });

describe("GA4's own script", () => {
  test('takes 20 events at once, and drops the others while their tags succeed', async () => {
    const { win, start } = shop();
    const standIn = start('GTM-ONE');

    tell(win, 24);
    await standIn.settled();

    assert.deepEqual([standIn.hits.length, standIn.lost.length], [20, 4]);
    assert.deepEqual([...new Set(standIn.tagRuns.map(({ outcome }) => outcome))], ['success']);
  });

  test('takes five more each second, and never more than 20 at once', () => {
    const { clock, win, start } = shop();
    const standIn = start('GTM-ONE');
    tell(win, 20);

    clock.ms = 1_000;
    tell(win, 6);
    assert.deepEqual([standIn.hits.length, standIn.lost.length], [25, 1]);

    clock.ms = 60_000;
    tell(win, 21);
    assert.deepEqual([standIn.hits.length, standIn.lost.length], [45, 2]);
  });

  test('takes 5,000 events a day', () => {
    const { clock, win, start } = shop();
    const standIn = start('GTM-ONE');

    for (let nth = 0; nth < 5_001; nth++) {
      clock.ms += 1_000;
      tell(win, 1);
    }
    assert.deepEqual([standIn.hits.length, standIn.lost.length], [5_000, 1]);

    clock.ms = 86_400_000;
    tell(win, 1);
    assert.equal(standIn.hits.length, 5_001);
  });

  test("counts the site's own events too", () => {
    const { win, start } = shop();
    const standIn = start('GTM-ONE');

    tell(win, 20);
    ownEvent(win);

    assert.deepEqual(
      standIn.lost.map(({ name }) => name),
      ['purchase'],
    );
  });

  test('counts all containers of a page together', () => {
    const { win, start } = shop();
    const [one, other] = [start('GTM-ONE'), start('GTM-OTHER')];

    tell(win, 15);

    assert.equal(one.hits.length + other.hits.length, 20);
    assert.equal(one.lost.length + other.lost.length, 10);
  });

  test('goes by the clock of the machine if no other is given', () => {
    const win = fakeWin();
    const file = fakeFile({ tag: [ga4Tag('GA4', ['1'])], trigger: [eventTrigger('1', 'chat')] });
    const standIn = startContainer(file, { win });

    tell(win, 1_000);

    assert.ok(standIn.lost.length > 0);
    assert.ok(standIn.hits.length >= 20);
  });
});
