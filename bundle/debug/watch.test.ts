import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, fakePage, recordsOf } from '../core/fake-page.ts';
import { start } from '../core/start.ts';
import { simulate as loyjoy } from '../vendors/loyjoy/simulator.ts';
import { play, type Widget } from '../vendors/room/simulator.ts';
import { config, simulate as usercom } from '../vendors/usercom/simulator.ts';
import { simulate as userlike } from '../vendors/userlike/simulator.ts';
import { explained, watch } from './watch.ts';

/** A page with the debug build, and everything it says in the console. */
function watched(settings: Settings = {}, globals: object = {}) {
  const said: unknown[][] = [];
  for (const method of ['debug', 'info', 'log', 'warn', 'error', 'groupCollapsed', 'group'] as const) {
    mock.method(console, method, (...args: unknown[]) => said.push(args));
  }
  const page = fakePage({ chatTracker: [settings], ...globals });
  start(page, 'debug', watch);
  return { page, said };
}

const widgets: { [id: string]: (page: FakePage) => Widget } = {
  userlike: page => userlike(page as never),
  usercom: page => usercom(Object.assign(page, { civchat: { ...config } }) as never),
  loyjoy: page => loyjoy(page as never),
};

describe('the console of the debug build', () => {
  afterEach(() => mock.restoreAll());

  it('lists under a record what was withheld, one line each', async () => {
    const { page, said } = watched();

    page.chatTracker.track!('userlike', 'chat_started', {
      session_ctx: { operator_name: 'canary', client_name: 'canary' },
    });
    const [record] = await recordsOf(page);

    assert.deepEqual(said, [
      ['chat-datalayer: chat_started (userlike chat_started) – 2 withheld or shortened'],
      [record],
      ['chat_operator_name is withheld: the class staff is switched off. Set staff to "keep" to record it.'],
      [
        'chat_contact_name is withheld: the class personalData is switched off. Set personalData to "keep" to record it.',
      ],
    ]);
    assert.equal(explained(record!).length, 2);
  });

  it('shows a record from which nothing was withheld as one line', async () => {
    const { page, said } = watched();

    page.chatTracker.track!('loyjoy', 'open');
    const [record] = await recordsOf(page);

    assert.deepEqual(said, [['chat-datalayer: chat_opened (loyjoy open)', record]]);
  });

  it('says what GA4 would not take of a record', async () => {
    const keys = Array.from({ length: 26 }, (_, nth) => `k${nth}`);
    const { page, said } = watched({ customKeys: keys });

    page.chatTracker.track!('loyjoy', 'open', Object.fromEntries(keys.map(key => [key, 1])));
    await recordsOf(page);

    assert.match(String(said[0]), /1 for GA4$/);
    assert.match(String(said.at(-1)), /^GA4: chat_opened has 31 parameters; GA4 takes 25/);
  });

  it('says once why events of a chat are not recorded, without their names', async () => {
    const { page, said } = watched();

    page.chatTracker.track!('loyjoy', 'gender_female');
    page.chatTracker.track!('loyjoy', 'gender_male');
    page.chatTracker.track!('loyjoy', 'screen_time');
    await recordsOf(page);

    assert.equal(said.length, 2);
    assert.match(String(said[0]), /loyjoy: The name of the event states a personal fact/);
    assert.match(String(said[1]), /loyjoy: The event is listed in ignore/);
    assert.doesNotMatch(String(said), /female/);
  });

  it('says once that events are dropped before consent, and nothing of events that wait', async () => {
    const dropping = watched({ consent: 'denied', beforeConsent: 'drop' });
    dropping.page.chatTracker.track!('loyjoy', 'open');
    dropping.page.chatTracker.track!('loyjoy', 'close');

    assert.equal(dropping.said.length, 1);
    assert.match(String(dropping.said), /loyjoy: Consent is denied and beforeConsent is "drop"/);

    const holding = watched({ consent: 'denied' });
    holding.page.chatTracker.track!('loyjoy', 'open');

    assert.deepEqual(holding.said, []);
  });

  it('tells a record that breaks the schema as a mistake of ours', () => {
    const { said } = watched();
    const { _beforePush } = watch(() => {}, { _win: fakePage(), _settings: {} } as never);

    _beforePush({ event: 'opened', chat_vendor: 'loyjoy' } as never);

    assert.ok(
      said.some(
        ([line]) =>
          line === 'chat-datalayer: opened/event must match pattern "^chat_\\w{1,35}$"; please report this.',
      ),
    );
  });

  for (const [id, simulate] of Object.entries(widgets)) {
    it(`holds no withheld value of a whole conversation with ${id}`, async () => {
      const { page, said } = watched();
      const widget = simulate(page);

      play(widget);
      const records = await recordsOf(page);

      const text = JSON.stringify(said);
      assert.ok(records.length > 5);
      assert.match(text, /chat-datalayer: chat_/);
      assert.ok(widget.secrets.length > 0);
      for (const secret of widget.secrets) assert.ok(!text.includes(secret), secret);
    });
  }

  it('holds no withheld value in the shape of a token, a link or an own field', async () => {
    const { page, said } = watched({ customKeys: ['listed'] });
    const canary = 'canary';

    page.chatTracker.track!('loyjoy', 'link_clicked', {
      url: `https://a.example/b?mail=${canary}`,
      label: `eyJhbGciOiJIUzI1NiJ9.${canary}`,
      email: canary,
      process_name: 'x'.repeat(100) + canary,
      listed: { canary },
      unlisted: canary,
    });
    const [record] = await recordsOf(page);

    assert.ok(!JSON.stringify(said).includes(canary));
    assert.equal(explained(record!).length, 6);
  });

  it('survives a payload that answers every second look with an exception', async () => {
    const { page } = watched();
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

    page.chatTracker.track!('loyjoy', 'open', moody);
    const records = await recordsOf(page);

    assert.equal(records.length, 1);
    assert.ok(looks > 1);
  });
});
