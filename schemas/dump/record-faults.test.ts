import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fields } from '../dictionary/fields.ts';
import { vendorIds } from '../generated/vendor-ids.ts';
import { recordFaults, recordWarnings } from './record-faults.ts';

const good = {
  chat_score: 1,
  chat_scale: 'thumb',
  event: 'chat_opened',
  chat_vendor: vendorIds[0],
  chat_native_event: 'some_event',
  chat_schema: 1,
  chat_time: 1767225600000,
  chat_seq: 1,
  chat_nth: 1,
  chat_held: false,
};

/** The good record with so many fields more. */
const withOwnFields = (count: number) =>
  Object.fromEntries([
    ...Object.entries(good),
    ...Array.from({ length: count }, (_, nth) => [`chat_custom_${nth}`, nth] as const),
  ]);

describe('what is wrong with a record', () => {
  const rights: readonly (readonly [field: string, value: unknown, right: string])[] = [
    ['chat_schema', 2, 'Write 1.'],
    ['chat_decision', 'yes', 'Write one of accepted, confirmed, rejected, withdrawn.'],
    ['chat_nth', 0, 'Write a whole number without quotes, not below its least value.'],
    ['chat_scale', 'smileys', 'Write one of mood, nps, stars, thumb.'],
    ['chat_held', 'no', 'Write true or false without quotes.'],
    ['chat_label', 7, 'Write a text in quotes.'],
    ['chat_page', 'x'.repeat(101), 'Write a text of at most 100 characters.'],
    ['event', 'opened', 'Write a text that matches ^chat_\\w{1,35}$.'],
    ['chat_custom_plan', ['pro'], 'Write a text, a number, or true or false.'],
  ];

  for (const [field, value, right] of rights) {
    it(`in ${field} is told with what would be right`, () => {
      const faults = recordFaults({ ...good, [field]: value });

      assert.deepEqual(
        faults.map(({ path, fix }) => [path, fix]),
        [[field, right]],
      );
    });
  }

  for (const score of ['1', 2, 0.5]) {
    it(`in a score of ${JSON.stringify(score)} is told with the scores that its scale has`, () => {
      const fix = 'Write a whole number from 0 to 1, without quotes, as thumb has.';

      const faults = recordFaults({ ...good, chat_score: score });

      assert.deepEqual(faults, [
        { path: 'chat_score', description: `${JSON.stringify(score)} is not a valid value.`, fix },
      ]);
    });
  }

  it('because a score stands there without its scale is told', () => {
    const { chat_scale: _, ...scored } = good;

    assert.deepEqual(recordFaults(scored), [
      { path: 'chat_scale', description: 'is missing beside chat_score.', fix: 'Write both or neither.' },
    ]);
  });

  it('is told once for a field that breaks two rules', () => {
    assert.equal(recordFaults({ ...good, chat_schema: '1' }).length, 1);
  });

  it('because a field is missing is told with what the field means', () => {
    const { chat_nth: _, ...countless } = good;
    const { description } = fields.find(({ name }) => name === 'chat_nth')!;

    assert.deepEqual(recordFaults(countless), [
      { path: 'chat_nth', description: 'is missing.', fix: `Every record has it. ${description}` },
    ]);
  });

  it('shows no more than the beginning of a long value', () => {
    const [{ description } = { description: '' }] = recordFaults({ ...good, chat_label: 'x'.repeat(101) });

    assert.equal(description, `"${'x'.repeat(79)}… is not a valid value.`);
  });
});

describe('a record that is possible and yet not good for GA4', () => {
  it('is none where nothing is to be said', () => {
    assert.deepEqual(recordWarnings(good), []);
  });

  it('has more fields than GA4 takes parameters; the name of the event is none', () => {
    const rest = 25 - (Object.keys(good).length - 1);

    assert.deepEqual(recordWarnings(withOwnFields(rest)), []);
    assert.match(recordWarnings(withOwnFields(rest + 1))[0]!.description, /more than 25 filled fields/);
  });

  it('comes from the debug build', () => {
    const [warning] = recordWarnings({ ...good, event: 'chat_diagnostic' });

    assert.equal(warning!.fix, 'Load chat-datalayer.js on the live page.');
  });
});
