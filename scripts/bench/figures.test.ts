import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { withFigures } from './figures.ts';

const page = (figures: string) => `# A\n<!-- measured: npm run bench -->\n${figures}\n<!-- end -->\nB\n`;

it('new figures take the place of the old ones and leave the rest of the page alone', () => {
  assert.equal(withFigures(page('old'), 'new, with $& and $1'), page('new, with $& and $1'));
});

it('a page that lost the place for figures is told so', () => {
  assert.throws(() => withFigures('# A\n', 'new'), /has no block/);
});

it('docs/bench.md has a place for figures', () => {
  assert.match(
    withFigures(readFileSync('docs/bench.md', 'utf8'), 'these figures'),
    /\nthese figures\n<!-- end -->/,
  );
});
