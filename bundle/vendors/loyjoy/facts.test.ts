import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorNamed } from '../../../schemas/dictionary/look-up.ts';
import type { Settings } from '../../../schemas/src/settings.ts';
import { listeningPage, recordsOf } from '../../core/fake-page.ts';
import { dictionary } from '../../dictionary/dictionary.ts';
import { examples } from './examples.ts';
import { facts } from './facts.ts';

/** Settings that let every event pass. */
const everything: Settings = { personalData: 'keep', ignore: [], maxPerMinute: 1000, sdkCalls: true };
const loyjoy = vendorNamed(dictionary, 'loyjoy');
const choices = [
  ...[1, 2, 3, 4, 5, 6, 7].map(option => `jump_decision_${option}`),
  ...[1, 2, 3, 4, 5].map(option => `jump_persistent_${option}`),
];

it('knows as permissions all that the catalogue calls a decision, but for the names of 2020', () => {
  const shown = examples.filter(({ records: [record] }) => record?.event === 'chat_permission');
  const named = loyjoy.events.filter(({ privacy, era }) => privacy === 'decision' && era !== 'legacy');

  assert.deepEqual(named.map(({ name }) => name).sort(), shown.map(({ native }) => native).sort());
});

it('counts all choices as answers', async () => {
  const page = listeningPage(everything);

  for (const native of choices) page.chatTracker.track!('loyjoy', native);

  assert.deepEqual(
    (await recordsOf(page)).map(({ event, chat_nth }) => [event, chat_nth]),
    choices.map((_, i) => ['chat_answered', i + 1]),
  );
});

describe('labels', () => {
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
      ...choices,
      'link_clicked',
      'proceed_confirmed',
      'quiz_answer',
    ];

    assert.deepEqual((await labelled({ answers: 'keep' })).sort(), natives);
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
      [last.chat_score, last.chat_scale, last.chat_topic, last.chat_decision],
      [undefined, undefined, undefined, undefined],
    );
    for (const field of ['chat_score', 'chat_scale', 'chat_topic', 'chat_decision']) assert.ok(field in last);
  });
});

it('the names of genders state a personal fact, those of scores do not', () => {
  const names = ['gender_diverse', 'gender_female', 'gender_male'];

  assert.deepEqual(
    [...names, 'nps_survey_score_0', 'data_collection_nps_survey_score_10'].filter(name =>
      facts._personalNames?.test(name),
    ),
    names,
  );
});
