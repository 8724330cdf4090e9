import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import validate from '../../schemas/generated/record.validator.js';
import { isAsPushed } from '../../schemas/src/as-pushed.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { listeningPage, recordsOf } from '../core/fake-page.ts';

/** The records of events that `track` reports, one page for all of them. */
async function recordsFor(
  vendor: string,
  natives: readonly string[],
  payloads: readonly unknown[] = [undefined],
) {
  const page = listeningPage(everything);
  for (const native of natives)
    for (const payload of payloads) page.chatTracker.track!(vendor, native, payload);
  return recordsOf(page);
}

/** Settings that let every event pass. */
const everything: Settings = { personalData: 'keep', ignore: [], maxPerMinute: 1000, sdkCalls: true };

/** Payloads that lead an event to each of its words; one without a payload for all others. */
const payloads: { readonly [native: string]: readonly unknown[] } = {
  onMessage: [{ isAdmin: false }, { isAdmin: true }],
  message_received: [{ type: 'SEND_MESSAGE' }, { type: 'TYPING' }],
};

for (const { id, events } of dictionary.vendors) {
  describe(`the dictionary of ${id}`, () => {
    for (const { name, eventNames: words, countSafe } of events) {
      it(`tells the truth about ${name}`, async () => {
        const records = await recordsFor(id, [name], payloads[name]);

        assert.deepEqual([...new Set(records.map(({ event }) => event))].sort(), [...words].sort());
        assert.deepEqual([...new Set(records.map(record => record.chat_native_event))], [name]);
        for (const record of records) {
          assert.equal(isAsPushed(JSON.parse(JSON.stringify(record))), true, JSON.stringify(validate.errors));
        }
      });

      it(`counts ${name} as it says, when many of them wait for consent`, async () => {
        const page = listeningPage({ ...everything, consent: 'denied' });

        for (let i = 0; i < 60; i++) page.chatTracker.track!(id, name, payloads[name]?.[0]);

        assert.equal(page.chatTracker.status!().counts.held === 50, countSafe);
      });
    }

    it('is the same when all events come to one page', async () => {
      const plain = events.filter(({ name }) => !(name in payloads));

      const records = await recordsFor(
        id,
        plain.map(({ name }) => name),
      );

      assert.deepEqual(
        records.map(({ event }) => [event]),
        plain.map(({ eventNames: words }) => words),
      );
    });

    it('has other activity for a name that it does not know', async () => {
      const [record] = await recordsFor(id, ['on_brand_new_event']);

      assert.equal(record?.event, 'chat_activity');
      assert.equal(record?.chat_label, undefined);
    });
  });
}

describe('scores of LoyJoy', () => {
  for (const survey of ['nps_survey_score_', 'data_collection_nps_survey_score_']) {
    it(`stand in the names of ${survey}0 to ${survey}10`, async () => {
      const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

      const records = await recordsFor(
        'loyjoy',
        scores.map(score => survey + score),
      );

      assert.deepEqual(
        records.map(({ event, chat_score }) => [event, chat_score]),
        scores.map(score => ['chat_rated', score]),
      );
    });
  }

  it('are not read from names that only look like one', async () => {
    const natives = [
      'nps_survey_score_11',
      'nps_survey_score_',
      'nps_survey_score_5_asked',
      'nps_survey_score_05',
    ];

    const records = await recordsFor('loyjoy', natives);

    assert.deepEqual(
      records.map(({ event, chat_score }) => [event, chat_score]),
      natives.map(() => ['chat_activity', undefined]),
    );
  });
});

describe('permissions of LoyJoy', () => {
  const decisions = {
    newsletter_single_opt_in: ['newsletter', 'accepted'],
    newsletter_single_opt_in_rejected: ['newsletter', 'rejected'],
    newsletter_double_opt_in: ['newsletter', 'confirmed'],
    newsletter_opt_out: ['newsletter', 'withdrawn'],
    profiling_single_opt_in: ['profiling', 'accepted'],
    profiling_single_opt_in_rejected: ['profiling', 'rejected'],
    profiling_double_opt_in: ['profiling', 'confirmed'],
    profiling_opt_out: ['profiling', 'withdrawn'],
    reminder_single_opt_in: ['reminder', 'accepted'],
    reminder_single_opt_in_rejected: ['reminder', 'rejected'],
    reminder_double_opt_in: ['reminder', 'confirmed'],
    reminder_opt_out: ['reminder', 'withdrawn'],
    sms_single_opt_in: ['sms', 'accepted'],
    sms_single_opt_in_rejected: ['sms', 'rejected'],
    sms_double_opt_in: ['sms', 'confirmed'],
    web_push_single_opt_in: ['web_push', 'accepted'],
    web_push_single_opt_in_rejected: ['web_push', 'rejected'],
    web_push_double_opt_in: ['web_push', 'confirmed'],
    terms_accepted: ['terms', 'accepted'],
    terms_rejected: ['terms', 'rejected'],
  };

  for (const [native, [topic, decision]] of Object.entries(decisions)) {
    it(`say ${topic} ${decision} for ${native}`, async () => {
      const [record] = await recordsFor('loyjoy', [native]);

      assert.deepEqual(
        [record?.event, record?.chat_topic, record?.chat_decision],
        ['chat_permission', topic, decision],
      );
    });
  }

  it('are all that the catalogue calls a decision, but for the names of 2020', async () => {
    const loyjoy = dictionary.vendors.find(({ id }) => id === 'loyjoy')!;

    const named = loyjoy.events.filter(({ privacy, era }) => privacy === 'decision' && era !== 'legacy');

    assert.deepEqual(named.map(({ name }) => name).sort(), Object.keys(decisions).sort());
  });

  it('are not read from names that only look like one', async () => {
    const natives = [
      'newsletter_single_opt_in_asked',
      'web_push_single_opt_in_asked',
      'web_push_opt_in_subscription_request',
      'web_push_subscription_gone',
      'sms_opt_in_code_sent',
      'newsletter_opt_in',
      'my_newsletter_opt_out',
      'voucher_single_opt_in',
      'terms_shown',
    ];

    const records = await recordsFor('loyjoy', natives);

    assert.deepEqual(
      records.map(record => [record.chat_native_event, record.event, record.chat_decision]),
      natives.map(native => [native, 'chat_activity', undefined]),
    );
  });
});

describe('choices of LoyJoy', () => {
  const natives = [
    ...[1, 2, 3, 4, 5, 6, 7].map(option => `jump_decision_${option}`),
    ...[1, 2, 3, 4, 5].map(option => `jump_persistent_${option}`),
  ];

  it('are answers', async () => {
    const records = await recordsFor('loyjoy', natives);

    assert.deepEqual(
      records.map(({ event, chat_nth }) => [event, chat_nth]),
      natives.map((_, i) => ['chat_answered', i + 1]),
    );
  });

  it('are not read from names that only look like one', async () => {
    const others = [
      'jump_decision_question',
      'jump_auto',
      'jump_decision_',
      'jump_decision_12',
      'my_jump_decision_1',
    ];

    const records = await recordsFor('loyjoy', others);

    assert.deepEqual(
      records.map(({ event }) => event),
      others.map(() => 'chat_activity'),
    );
  });
});

describe('labels of LoyJoy', () => {
  const loyjoy = dictionary.vendors.find(({ id }) => id === 'loyjoy')!;
  const labelled = async (settings: Settings) => {
    const page = listeningPage({ ...everything, ...settings });
    for (const { name } of loyjoy.events) page.chatTracker.track!('loyjoy', name, { label: 'secret' });
    const records = await recordsOf(page);
    return records.filter(record => record.chat_label).map(record => record.chat_native_event);
  };

  it('of links and buttons are recorded, and no others', async () => {
    assert.deepEqual((await labelled({})).sort(), ['link_clicked', 'proceed_confirmed']);
  });

  it('of chosen answers are recorded where answers are kept, and no others', async () => {
    const natives = [
      'data_collection_answer',
      ...[1, 2, 3, 4, 5, 6, 7].map(option => `jump_decision_${option}`),
      ...[1, 2, 3, 4, 5].map(option => `jump_persistent_${option}`),
      'link_clicked',
      'proceed_confirmed',
      'quiz_answer',
    ];

    assert.deepEqual((await labelled({ answers: 'keep' })).sort(), natives);
  });
});

describe('messages of LoyJoy', () => {
  it('are messages only where the payload says so', async () => {
    const page = listeningPage();
    const others = [
      undefined,
      null,
      {},
      { type: 'send_message' },
      { type: ['SEND_MESSAGE'] },
      'SEND_MESSAGE',
    ];

    for (const payload of others) page.chatTracker.track!('loyjoy', 'message_received', payload);
    page.chatTracker.track!('loyjoy', 'message_received', {
      type: 'SEND_MESSAGE',
      payload: { text: 'secret' },
    });

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ event }) => event),
      [...others.map(() => 'chat_activity'), 'chat_message_received'],
    );
    assert.doesNotMatch(JSON.stringify(records), /secret/);
  });
});

describe('the privacy notice of Userlike', () => {
  it('is a permission that was accepted', async () => {
    const [record] = await recordsFor('userlike', ['disclaimer_ok']);

    assert.deepEqual(
      [record?.event, record?.chat_topic, record?.chat_decision],
      ['chat_permission', 'privacy', 'accepted'],
    );
  });
});

describe('what a name states', () => {
  it('is in no record of another event', async () => {
    const page = listeningPage();

    page.chatTracker.track!('loyjoy', 'nps_survey_score_9');
    page.chatTracker.track!('loyjoy', 'terms_accepted');
    page.chatTracker.track!('loyjoy', 'open');

    const last = (await recordsOf(page)).at(-1)!;
    assert.deepEqual(
      [last.chat_score, last.chat_topic, last.chat_decision],
      [undefined, undefined, undefined],
    );
    assert.ok('chat_score' in last && 'chat_topic' in last && 'chat_decision' in last);
  });
});
