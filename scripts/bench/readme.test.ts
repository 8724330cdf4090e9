import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { withFigures } from './readme.ts';

const readme = (figures: string) => `# A\n<!-- measured: npm run bench -->\n${figures}\n<!-- end -->\nB\n`;

it('new figures take the place of the old ones and leave the rest of the README alone', () => {
  assert.equal(withFigures(readme('old'), 'new, with $& and $1'), readme('new, with $& and $1'));
});

it('a README that lost the place for figures is told so', () => {
  assert.throws(() => withFigures('# A\n', 'new'), /has no block/);
});

it('the README has a place for figures', () => {
  assert.match(
    withFigures(readFileSync('README.md', 'utf8'), 'these figures'),
    /\nthese figures\n<!-- end -->/,
  );
});
