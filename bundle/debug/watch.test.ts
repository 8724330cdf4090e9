import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { fakePage, recordsOf, startScript } from '../core/fake-page.ts';
import { chat, withSyntheticChat } from '../core/synthetic-chat.ts';
import { containerVisits } from '../vendors/generated/container-visits.ts';
import { pages } from '../vendors/generated/pages.ts';
import { play } from '../vendors/room/simulator.ts';
import { explained, watch } from './watch.ts';

/** A page with the debug build, and everything it says in the console. */
function watched(settings: Settings = {}) {
  const said: unknown[][] = [];
  for (const method of ['debug', 'info', 'log', 'warn', 'error', 'groupCollapsed', 'group'] as const) {
    mock.method(console, method, (...args: unknown[]) => said.push(args));
  }
  const page = fakePage({ chatTracker: [settings] });
  startScript(page, 'debug', watch);
  return { page, said };
}

/** The same with the made-up chat. */
const watchedChat = (settings: Settings = {}) => withSyntheticChat(() => watched(settings));

describe('the console of the debug build', () => {
  afterEach(() => mock.restoreAll());

  it('lists under a record what was withheld, one line each', async () => {
    const { page, said } = watchedChat();

    page.chatTracker.track!(chat, 'talk_began', { staff: { name: 'canary' }, visitor: { name: 'canary' } });
    const [record] = await recordsOf(page);

    assert.deepEqual(said, [
      [`chat-datalayer: chat_started (${chat} talk_began) – 2 withheld or shortened`],
      [record],
      ['chat_operator_name is withheld: the class staff is switched off. Set staff to "keep" to record it.'],
      [
        'chat_contact_name is withheld: the class personalData is switched off. Set personalData to "keep" to record it.',
      ],
    ]);
    assert.equal(explained(record!).length, 2);
  });

  it('shows a record from which nothing was withheld as one line', async () => {
    const { page, said } = watchedChat();

    page.chatTracker.track!(chat, 'window_opened');
    const [record] = await recordsOf(page);

    assert.deepEqual(said, [[`chat-datalayer: chat_opened (${chat} window_opened)`, record]]);
  });

  it('says what GA4 would not take of a record', async () => {
    const keys = Array.from({ length: 26 }, (_, nth) => `k${nth}`);
    const { page, said } = watchedChat({ customKeys: keys });

    page.chatTracker.track!(chat, 'window_opened', Object.fromEntries(keys.map(key => [key, 1])));
    await recordsOf(page);

    assert.match(String(said[0]), /1 for GA4$/);
    assert.match(String(said.at(-1)), /^GA4: chat_opened has 31 parameters; GA4 takes 25/);
  });

  it('says once why events of a chat are not recorded, without their names', async () => {
    const { page, said } = watchedChat({ ignore: ['time_passed'] });

    page.chatTracker.track!(chat, 'salutation_mrs');
    page.chatTracker.track!(chat, 'salutation_mr');
    page.chatTracker.track!(chat, 'time_passed');
    await recordsOf(page);

    assert.equal(said.length, 2);
    assert.ok(String(said[0]).includes(`${chat}: The name of the event states a personal fact`));
    assert.ok(String(said[1]).includes(`${chat}: The event is listed in ignore`));
    assert.doesNotMatch(String(said), /salutation/);
  });

  it('says once that events are dropped before consent, and nothing of events that wait', async () => {
    const dropping = watchedChat({ consent: 'denied', beforeConsent: 'drop' });
    dropping.page.chatTracker.track!(chat, 'window_opened');
    dropping.page.chatTracker.track!(chat, 'window_closed');

    assert.equal(dropping.said.length, 1);
    assert.ok(String(dropping.said).includes(`${chat}: Consent is denied and beforeConsent is "drop"`));

    const holding = watchedChat({ consent: 'denied' });
    holding.page.chatTracker.track!(chat, 'window_opened');

    assert.deepEqual(holding.said, []);
  });

  it('tells a record that breaks the schema as a mistake of ours', () => {
    const { said } = watchedChat();
    const { _beforePush } = watch(() => {}, { _win: fakePage(), _settings: {} } as never);

    _beforePush({ event: 'opened', chat_vendor: chat } as never);

    assert.ok(
      said.some(
        ([line]) =>
          line === 'chat-datalayer: opened/event must match pattern "^chat_\\w{1,35}$"; please report this.',
      ),
    );
  });

  for (const id of vendorIds) {
    it(`holds no withheld value of a whole conversation with ${id}`, async () => {
      const { page, said } = watched();
      const widget = pages[id].simulate(page);

      play(widget);
      const records = await recordsOf(page);

      const text = JSON.stringify(said);
      assert.equal(records.length, containerVisits[id].recorded(widget.fired).length);
      assert.match(text, /chat-datalayer: chat_/);
      assert.ok(widget.secrets.length > 0);
      for (const secret of widget.secrets) assert.ok(!text.includes(secret), secret);
    });
  }

  it('holds no withheld value in the shape of a token, a link or an own field', async () => {
    const { page, said } = watchedChat({ customKeys: ['listed'] });
    const canary = 'canary';

    page.chatTracker.track!(chat, 'link_followed', {
      url: `https://a.example/b?mail=${canary}`,
      label: `eyJhbGciOiJIUzI1NiJ9.${canary}`,
      visitor: { email: canary },
      flow: 'x'.repeat(100) + canary,
      listed: { canary },
      unlisted: canary,
    });
    const [record] = await recordsOf(page);

    assert.ok(!JSON.stringify(said).includes(canary));
    assert.equal(explained(record!).length, 6);
  });

  it('survives a payload that answers every second look with an exception', async () => {
    const { page } = watchedChat();
    let looks = 0;
    const moody = new Proxy(
      {},
      {
        get: () => {
          looks++;
          if (looks % 2 === 0) throw new Error('Not again.');
          return undefined;
        },
        ownKeys: () => {
          throw new Error('No keys.');
        },
      },
    );

    page.chatTracker.track!(chat, 'window_opened', moody);
    const records = await recordsOf(page);

    assert.equal(records.length, 1);
    assert.ok(looks > 1);
  });
});
