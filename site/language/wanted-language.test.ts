import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wantedLanguage } from './wanted-language.ts';

describe('the language of a reader', () => {
  const languages: readonly (readonly [wanted: readonly string[], found: string | undefined])[] = [
    [['de-AT', 'en'], 'de'],
    [['DE'], 'de'],
    [['fr', 'en-US', 'de'], 'en'],
    [['fr', 'pl'], undefined],
    [[], undefined],
  ];

  for (const [wanted, found] of languages) {
    it(`is ${found} for ${wanted.join(', ') || 'a browser that names none'}`, () => {
      assert.equal(wantedLanguage(wanted, ['en', 'de']), found);
    });
  }
});
