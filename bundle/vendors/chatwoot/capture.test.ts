import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

const native = 'chatwoot:on-message';
const natives = Object.keys(catalogue.events);
const realm = realmOf(runInNewContext('JSON'));
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
  maxPerMinute: 1000,
};
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.chatwoot;
const happens = (page: FakePage, name: string, detail?: unknown) =>
  page.dispatchEvent(new CustomEvent(name, { detail }));
const wordsOn = async (page: FakePage) => (await recordsOf(page)).map(({ event }) => event);

/** What a message holds of which a form was answered. */
const answered = (content_type: unknown, submitted_values: unknown, before: object = {}) => ({
  message_type: 3,
  content_type,
  previous_changes: { content_attributes: [before, { submitted_values }] },
});

describe('the chat', () => {
  it('is heard in all that it tells', async () => {
    const page = listeningPage(everything);

    for (const name of natives) happens(page, name);

    assert.deepEqual(await nativesOn(page), natives);
  });

  it('is heard in a conversation', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });

    play(widget);

    assert.deepEqual(await wordsOn(page), [
      ...['chat_ready', 'chat_opened', 'chat_started', 'chat_engaged', 'chat_message_sent'],
      ...['chat_message_received', 'chat_answered', 'chat_activity', 'chat_message_received'],
      ...['chat_message_sent', 'chat_message_received', 'chat_message_received', 'chat_rated'],
      ...['chat_activity', 'chat_closed'],
    ]);
  });

  it('is waited for while it loads, met when it has loaded, then heard', () => {
    const page = listeningPage();
    const states: unknown[] = [];

    for (const hasLoaded of [false, true]) {
      page.$chatwoot = { hasLoaded };
      states.push(stateOf(page)?.state);
    }
    happens(page, 'chatwoot:ready');
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
  });

  it('that was there first is reported, and heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();

    startScript(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['chatwoot:opened']);
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: '$chatwoot' }]);
  });

  it('that has been run but not loaded is not late', async () => {
    const waiting: (() => void)[] = [];
    const page = fakePage();
    simulate(page, { frameLoads: loaded => void waiting.push(loaded) }).load();

    startScript(page);
    waiting[0]!();

    assert.deepEqual(await nativesOn(page), ['chatwoot:ready']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that says twice that it is ready is ready once for each time that it is embedded', async () => {
    const page = listeningPage();
    const widget = simulate(page, { isOld: true });

    widget.load();
    widget.unload();
    widget.load();

    assert.deepEqual(
      (await recordsOf(page)).map(({ event, chat_nth }) => [event, chat_nth]),
      [
        ['chat_ready', 1],
        ['chat_ready', 2],
      ],
    );
  });

  it('finds no `$chatwoot` of ours, and its slot as it was', () => {
    const page = listeningPage();

    for (const name of ['$chatwoot', 'chatwootSDK', 'chatwootSettings', 'onmessage'])
      assert.ok(!(name in page));
  });

  it('is not what an element is, whose id the page lets stand on the window', () => {
    class Elements {
      $chatwoot = { nodeType: 1 };
    }
    const page = Object.setPrototypeOf(fakePage(), new Elements()) as FakePage;

    startScript(page);

    assert.equal(stateOf(page)?.state, 'waiting');
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('whose global throws when it is read is heard all the same', async () => {
    const page = Object.defineProperty(fakePage(), '$chatwoot', { get: fail });

    assert.doesNotThrow(() => startScript(page));
    happens(page, 'chatwoot:opened');

    assert.deepEqual(await nativesOn(page), ['chatwoot:opened']);
  });

  it('tells a script that has stopped nothing', async () => {
    const page = fakePage();
    const stop = startScript(page);
    const status = page.chatTracker.status!;

    stop();
    for (const name of natives) happens(page, name);

    assert.deepEqual(await nativesOn(page), []);
    assert.equal(status().counts.heard, 0);
  });
});

describe('what a record says', () => {
  it('is who of the team has written, in which conversation, where the site keeps that', async () => {
    const page = listeningPage(everything);
    const widget = simulate(page, { realm });
    widget.load();

    widget.reply('Let me see.');

    const record = (await recordsOf(page)).find(({ event }) => event === 'chat_message_received');
    assert.equal(record?.chat_operator_id, '90417733');
    assert.equal(record?.chat_operator_name, 'Jonas Muster');
    assert.equal(record?.chat_conversation_id, '4471902');
  });

  it('is nothing of a visitor or a bot that writes', async () => {
    const page = listeningPage(everything);
    const widget = simulate(page, { realm });
    widget.load();

    widget.send('Hello');
    widget.botReplies('What is it about?');

    for (const { chat_operator_id, chat_operator_name } of await recordsOf(page)) {
      assert.deepEqual([chat_operator_id, chat_operator_name], [undefined, undefined]);
    }
  });

  it('is nothing of what is written or entered, even if everything is kept and asked for', async () => {
    const customKeys = [
      'sender.name',
      'content_attributes',
      'data.payload',
      'form',
      'score',
      'agent.name',
      'own',
    ];
    const page = listeningPage({ ...everything, customKeys });
    const widget = simulate(page, { realm });

    play(widget);
    for (const name of natives) widget.emit(name);

    const told = JSON.stringify(await recordsOf(page));
    const kept = ['90417733', 'Jonas Muster', '4471902'];
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret) && !kept.includes(secret)),
      [],
    );
    assert.ok(!/"chat_custom_\w+":[^,}]/.test(told));
  });

  for (const [message_type, ...words] of [
    [0, 'chat_engaged', 'chat_message_sent'],
    [1, 'chat_message_received'],
    [2, 'chat_activity'],
    [3, 'chat_message_received'],
    [4, 'chat_activity'],
    ['0', 'chat_activity'],
    ['incoming', 'chat_activity'],
    [null, 'chat_activity'],
    [[1], 'chat_activity'],
    [true, 'chat_activity'],
  ] as const) {
    it(`of a message of type ${JSON.stringify(message_type)} is ${words}`, async () => {
      const page = listeningPage();

      happens(page, native, { message_type, content: 'Hello' });

      assert.deepEqual(await wordsOn(page), words);
    });
  }

  for (const [rating, score] of [
    ...([1, 2, 3, 4, 5] as const).map(rating => [rating, rating] as const),
    ...[0, 6, 2.5, -1, '5', null, true, [5], { value: 5 }, Number.NaN].map(bad => [bad, undefined] as const),
  ]) {
    it(`of a rating of ${JSON.stringify(rating)} is ${score ? 'that' : 'other activity'}`, async () => {
      const page = listeningPage();

      happens(page, native, answered('input_csat', { csat_survey_response: { rating } }));

      const [record, ...more] = await recordsOf(page);
      assert.deepEqual(more, []);
      assert.equal(record?.event, score ? 'chat_rated' : 'chat_activity');
      assert.equal(record?.chat_score, score);
      assert.equal(record?.chat_scale, score && 'stars');
    });
  }

  it('of a comment that is added to a rating is no second one', async () => {
    const page = listeningPage();
    const before = { submitted_values: { csat_survey_response: { rating: 4, feedback_message: '' } } };

    happens(page, native, answered('input_csat', before.submitted_values));
    happens(
      page,
      native,
      answered('input_csat', { csat_survey_response: { rating: 4, feedback_message: 'Quick' } }, before),
    );

    assert.deepEqual(await wordsOn(page), ['chat_rated', 'chat_activity']);
  });

  it('of a form that was answered is an answer, once', async () => {
    const page = listeningPage();
    const submitted_values = [{ title: 'My order', value: 'order' }];

    happens(page, native, answered('input_select', submitted_values));
    happens(page, native, answered('form', [{ name: 'email', value: 'mira@example.com' }]));
    happens(page, native, answered('input_select', submitted_values, { submitted_values }));
    happens(page, native, answered(7, submitted_values));

    assert.deepEqual(await wordsOn(page), [
      ...['chat_answered', 'chat_answered', 'chat_activity', 'chat_activity'],
    ]);
  });

  it('of a message in which something else was changed is that of the message', async () => {
    const page = listeningPage();

    happens(page, native, { message_type: 1, previous_changes: { status: ['sent', 'read'] } });

    assert.deepEqual(await wordsOn(page), ['chat_message_received']);
  });

  it('is made whatever an event holds, and nothing is thrown', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const broken = Object.defineProperty({ message_type: 1 }, 'sender', { get: fail });
    const page = listeningPage(everything);
    const details = [
      undefined,
      null,
      [],
      'hello',
      7,
      broken,
      proxy,
      { sender: { type: 'user', id: {}, name: [] } },
    ];

    for (const detail of details) {
      page.$chatwoot = {};
      for (const name of natives) happens(page, name, detail);
    }

    const records = await recordsOf(page);
    assert.equal(records.length, details.length * natives.length);
    assert.equal(records.filter(({ event }) => event === 'chat_message_received').length, 1);
    assert.ok(records.every(record => !record.chat_operator_id && !record.chat_operator_name));
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });
});
