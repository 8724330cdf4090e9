import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anchorsOf, fencesOf, linksOf, spansOf } from './markdown.ts';

const text = `# Why numbers differ from the vendor's

See [the table](../README.md#events) not \`[this](nowhere.md)\`.

| cell | other |
| --- | --- |
| \`a \\| b\` | c |

\`\`\`js
## no heading
'[no](link.md)'
\`\`\`

## \`(not set)\`, 1. and Straße
`;

it('makes the anchors that GitHub makes', () => {
  assert.deepEqual(anchorsOf(text), ['why-numbers-differ-from-the-vendors', 'not-set-1-and-straße']);
});

it('finds links in prose, and none in code', () => {
  assert.deepEqual(linksOf(text), ['../README.md#events']);
});

it('reads code spans as they are shown', () => {
  assert.deepEqual(spansOf(text), ['[this](nowhere.md)', 'a | b', '(not set)']);
});

it('says where a fenced block begins', () => {
  assert.deepEqual(fencesOf(text), [{ language: 'js', code: "## no heading\n'[no](link.md)'\n", line: 9 }]);
});
