import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { glossaryForms, oddForms, oddPlaces } from './plain-english.ts';
import { shippedTexts, textsOfGuide, textsOfSource } from './shipped-texts.ts';

const forms = [...oddForms, ...glossaryForms(readFileSync('CONTRIBUTING.md', 'utf8'))];
const oddIn = (text: string): string[] => oddPlaces([{ path: 'a.md', line: 1, text }], forms);

/** One row for each kind, as it was written once. */
const odd: readonly string[] = [
  '"GTM-1" is no GA4 measurement ID.',
  'Such steps are no main steps.',
  'Make key events of others: `chat_started` is none: it means something else.',
  'It is a folder and no script.',
  'Nobody’s name belongs into it.',
  'Ready-made files lie in the folder gtm.',
  'For this, please',
  'Check the rest, please.',
  'Counts begin anew.',
  'Names, left out as a rule.',
  'Enter the id in question 5.',
  'Id of the chat flow.',
  'The site keeps ids.',
  'Beside the questions stands your container.',
  'It stands there twice.',
  'Zendesk tells of no messages.',
  'The column count tells.',
  'A chat that never tells chat_engaged.',
  'Crisp never tells a rating.',
  'Chats that tell no time.',
  'It tells nothing that could be counted.',
  'LiveChat tells that a conversation began.',
  'The event does not tell which.',
  'GA4 cuts it without a word.',
  'Sent to GA4 unless somebody chooses otherwise.',
  'An own field.',
  'Nobody has to agree',
  'To the content',
  'These figures do not add up.',
  'Replace its trigger by your own.',
  'Nothing fits.',
  'Use letters and blanks.',
  'Mend its margins.',
  'Enter your GA4 ID.',
  'One of the house words.',
  'Count only count-safe words.',
  'The datalayer of the page.',
];

/** What looks alike, and is good English or code. */
const plain: readonly string[] = [
  'There is no chat, and there are no records.',
  'It is no longer paused.',
  'There is none: look again.',
  'An event that is not one of ours.',
  'It belongs in the record.',
  'Please report it.',
  'Enter the ID of the stream.',
  'Open the address /page?id=7, or #id, or chat.id.',
  'It stands in for the function, and for its name.',
  'What stands in the way is named.',
  'A stand-in of the chat.',
  'The page tells User.com what happened.',
  'It tells whether a visitor agreed.',
  'The chat tells the page nothing.',
  'Your own field, and the chat’s own.',
  'The old tag is replaced by the new one.',
  'Replace the trigger with yours.',
  'Go to the content.',
  'The room has words in it.',
  'Push to dataLayer.',
];

describe('texts for people are plain English', () => {
  it('in what ships, the guides, README and changelog', () => {
    assert.deepEqual(oddPlaces(shippedTexts(), forms), []);
  });

  for (const text of odd) it(`so this is found: ${text}`, () => assert.notDeepEqual(oddIn(text), []));

  for (const text of plain) it(`and this is not: ${text}`, () => assert.deepEqual(oddIn(text), []));

  it('and a failure names the place and the remedy', () => {
    const texts = [{ path: 'docs/a.md', line: 7, text: 'Counts begin anew.' }];

    assert.deepEqual(oddPlaces(texts, forms), ['docs/a.md:7: "Counts begin anew." – write: again']);
  });
});

describe('texts for people', () => {
  const linesOf = (path: string, code: string) =>
    textsOfSource(path, code).map(({ line, text }) => `${line} ${text}`);

  it('are strings, templates and JSX, by the line in which they begin', () => {
    const hole = ['$', '{a}'].join('');
    const code = `const id = 'id';\nconst a = 'It is so.';\nconst b = \`No ${hole} is here\`;\nconst c = <p>\n  Not {b} here\n</p>;`;

    assert.deepEqual(linesOf('site/a.tsx', code), ['2 It is so.', '3 No … is here', '5 Not', '5 here']);
  });

  it('are comments of the contract, without their data', () => {
    const code =
      '// internal note\n/**\n * ID of the flow.\n * @label The step\n * @privacy ids of it\n */\ntype A = 1;';

    assert.deepEqual(linesOf('schemas/src/a.ts', code), ['2 ID of the flow. @label The step']);
    assert.deepEqual(linesOf('template/a.ts', code), []);
  });

  it('are paragraphs and rows of a guide, without code', () => {
    const guide = '# Title\n\nOne `id` and\ntwo.\n\n```js\nconst id = 1;\n```\n\n| a | b |\n| c | d |\n';

    assert.deepEqual(
      textsOfGuide('a.md', guide).map(({ line, text }) => `${line} ${text}`),
      ['1 # Title', '3 One … and two.', '10 | a | b |', '11 | c | d |'],
    );
  });
});
