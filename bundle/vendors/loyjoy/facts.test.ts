import assert from 'node:assert/strict';
import { it } from 'node:test';
import { facts } from './facts.ts';

it('the names of genders state a personal fact, those of scores do not', () => {
  const names = ['gender_diverse', 'gender_female', 'gender_male'];

  assert.deepEqual(
    [...names, 'nps_survey_score_0', 'data_collection_nps_survey_score_10'].filter(name =>
      facts._personalNames?.test(name),
    ),
    names,
  );
});
