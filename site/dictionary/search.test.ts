import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { entries } from './entries.ts';
import { anything, search } from './search.ts';
import { synonyms } from './synonyms.ts';

const items = entries(dictionary);
const found = (text: string): string[] => search(items, { ...anything, text }).map(({ name }) => name);

const lookedFor: { readonly [text: string]: readonly string[] } = {
  conversion: ['chat_engaged', 'chat_lead', 'chat_goal', 'coupon_code_issued'],
  'Key event': ['chat_engaged', 'chat_lead', 'chat_goal'],
  goal: ['chat_goal', 'coupon_code_issued'],
  satisfaction: ['chat_rated', 'chat_score'],
  CSAT: ['chat_rated', 'chat_score', 'chat_scale'],
  NPS: ['chat_rated', 'chat_score', 'chat_scale'],
  rating: ['chat_rated', 'chat_score'],
  voucher: ['coupon_code_issued'],
  coupon: ['coupon_code_issued'],
  agent: ['chat_handover', 'chat_operator_id', 'chat_operator_name', 'chat_group_id'],
  operator: ['chat_handover', 'chat_operator_id', 'chat_operator_name', 'chat_group_id'],
  lead: ['chat_lead'],
  'contact form': ['chat_lead'],
  email: ['chat_contact_email'],
  GDPR: ['chat_permission', 'chat_held'],
};

describe('the search of the dictionary', () => {
  for (const [text, names] of Object.entries(lookedFor)) {
    test(`finds what people mean by "${text}"`, () => {
      const all = found(text);

      assert.deepEqual(
        names.filter(name => !all.includes(name)),
        [],
      );
    });
  }

  for (const { typed, names = [], words = [] } of synonyms) {
    for (const text of typed) {
      test(`takes "${text}" for ${[...names, ...words].join(', ')}`, () => {
        const all = found(text);

        for (const name of names) assert.ok(all.includes(name), name);
        for (const word of words) {
          const meant = items.filter(item => item.text.includes(word)).map(({ name }) => name);
          assert.ok(meant.length > 0, word);
          assert.ok(
            meant.every(name => all.includes(name)),
            word,
          );
        }
      });
    }
  }

  test('finds the entry itself also while the word is half written', () => {
    assert.ok(found('convers').includes('chat_goal'));
  });

  test('does not take everything for everything', () => {
    for (const text of synonyms.flatMap(({ typed }) => typed)) {
      assert.ok(found(text).length < items.length / 3, `${text}: ${found(text).length}`);
    }
  });
});
