import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sectionFinder } from './find-sections.ts';
import { guidePage } from './guide.ts';
import { guideHtml, sectionsOf } from './guide-html.ts';
import { renderGuide } from './render.ts';

const guides = readdirSync('docs')
  .filter(file => file.endsWith('.md'))
  .map(file => ({ name: file.replace('.md', ''), markdown: readFileSync(`docs/${file}`, 'utf8') }));
const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
const anchors = new Map(guides.map(guide => [guidePage(guide.name), idsIn(renderGuide(guide))]));

describe('the page of a guide', () => {
  for (const guide of guides) {
    it(`${guide.name} links only to places that are there`, () => {
      const targets = [...guideHtml(guide).matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href!);
      const inside = targets.filter(href => !/^https?:/.test(href) && href !== 'index.html');

      const dead = inside.filter(href => {
        const [page = '', anchor] = href.split('#');
        const ids = anchors.get(page || guidePage(guide.name));
        return !ids || (anchor !== undefined && !ids.includes(anchor));
      });
      assert.deepEqual(dead, []);
    });
  }

  it('has one title, and a description that is a sentence', () => {
    for (const guide of guides) {
      const text = renderGuide(guide);

      assert.equal(text.match(/<h1/g)?.length, 1, guide.name);
      assert.match(text, /<meta name="description" content="[^"[\]`*<]{20,}"/, guide.name);
    }
  });

  it('says in each cell of a table which column it is in, and shows no comment', () => {
    const text = guideHtml({
      name: 'a',
      markdown: '# A\n\n<!-- note -->\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    });

    assert.match(text, /<td data-column="a">1<\/td>\s*<td data-column="b">2<\/td>/);
    assert.doesNotMatch(text, /note/);
  });
});

describe('a search through the guides', () => {
  const sections = guides.flatMap(sectionsOf);
  const find = sectionFinder(sections);
  const headings = (wanted: string) => find(wanted).map(({ heading }) => heading);

  it('knows every section by an address of its own', () => {
    assert.equal(new Set(sections.map(({ id }) => id)).size, sections.length);
  });

  it('finds a heading first, by the beginning of a word and with a slip', () => {
    assert.equal(headings('uninstalling')[0], 'Uninstalling');
    assert.equal(headings('uninst')[0], 'Uninstalling');
    assert.equal(headings('unninstalling')[0], 'Uninstalling');
  });

  it('finds names whole and by their parts, and nothing for what nowhere stands', () => {
    assert.ok(find('chat_engaged').length > 0);
    assert.ok(find('engaged').length > 0);
    assert.deepEqual(find('xyzzyq'), []);
  });
});
