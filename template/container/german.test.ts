import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { words } from '../../bundle/language/german/words.ts';
import { inWords } from '../../bundle/language/words.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { perVisitor } from '../language/german/notes.ts';
import { notes } from '../language/german/texts.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { container } from './container.ts';

const parts = { template: templateParts(), scriptFor: () => 'void 0;' };
const german = { notes, dictionary: inWords(dictionary, words) };

/** The notes of every entry, and the file without them. */
function apart(choices: Choices, worded?: typeof german) {
  const notes: string[] = [];
  const file = JSON.parse(
    JSON.stringify(container(choices, dictionary, parts, worded)),
    (key: string, value: unknown) => {
      if (key !== 'notes') return value;
      notes.push(value as string);
    },
  );
  return { notes, file };
}

const usual = defaultChoices(dictionary);
const some: readonly Choices[] = [
  usual,
  { ...usual, delivery: 'host', scriptUrl: 'https://example.org/c.js', consentSource: 'tool' },
  { ...usual, consentSource: 'tool', consentTool: 'usercentrics', measurementId: 'G-AB12CD34EF' },
  { ...usual, delivery: 'page', settings: { memory: 'tab', customKeys: ['order.total'] }, events: [] },
  { ...usual, natives: [`${dictionary.vendors[0]!.id}:${dictionary.vendors[0]!.events[0]!.name}`] },
  { ...usual, consentSource: 'tool', update: true, choicesLink: 'configurator.de.html#x=y' },
];

describe('a container with German notes', () => {
  it('says of every chat what ends a count per visitor', () => {
    const perVisit = dictionary.vendors.filter(({ engagedOncePer }) => engagedOncePer.startsWith('visitor '));

    assert.deepEqual(
      perVisit.map(({ engagedOncePer }) => engagedOncePer).sort(),
      Object.keys(perVisitor).sort(),
    );
  });

  for (const [at, choices] of some.entries()) {
    it(`has the entities of the English one, for choices ${at + 1} of ${some.length}`, () => {
      assert.deepEqual(apart(choices, german).file, apart(choices).file);
    });

    it(`has no English note, for choices ${at + 1} of ${some.length}`, () => {
      const english = apart(choices).notes;
      const translated = apart(choices, german).notes;

      assert.equal(translated.length, english.length);
      assert.deepEqual(
        translated.filter(note => english.includes(note) || /\b(the|of|and|is|with|this)\b/.test(note)),
        [],
      );
    });
  }
});
