import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestDescription, registrations } from '../../schemas/analyst/registrations.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { recipes } from '../vendors/generated/recipes.ts';
import { words } from './german/words.ts';
import { inWords, recipesInWords } from './words.ts';

const german = inWords(dictionary, words);

describe('the dictionary in German', () => {
  for (const { id, events, snippets = [] } of dictionary.vendors) {
    it(`has words for every goal, snippet and recipe of ${id}, and for no others`, () => {
      const { chats } = words;
      const goals = events.filter(({ goal }) => goal).map(({ name }) => name);
      const { goals: worded = {}, snippets: texts = [], recipeFaults = [] } = chats[id];

      assert.deepEqual(Object.keys(worded).sort(), goals.sort());
      assert.equal(texts.length, snippets.length);
      assert.equal(recipeFaults.length, recipes[id]?.length ?? 0);
    });
  }

  it('registers the same names in GA4, with descriptions that GA4 takes', () => {
    const registered = (of: typeof dictionary) => registrations({ dictionary: of, defaultParameters: [] });

    assert.deepEqual(
      registered(german).map(({ name }) => name),
      registered(dictionary).map(({ name }) => name),
    );
    for (const { description } of registered(german))
      assert.ok(description.length <= longestDescription, description);
  });

  it('says of a recipe in German what goes wrong with it', () => {
    const faults = (all: typeof recipes) =>
      Object.values(all).flatMap(each => each.map(({ fault }) => fault));
    const translated = faults(recipesInWords(recipes, words));

    assert.equal(translated.length, faults(recipes).length);
    assert.deepEqual(
      translated.filter(fault => faults(recipes).includes(fault)),
      [],
    );
  });
});
