/** The place in `docs/bench.md` that only a benchmark writes. */

const block = /(<!-- measured: npm run bench -->\n)[\s\S]*?(<!-- end -->)/;

/** The page with these figures in their place. Throws when there is no place for them. */
export function withFigures(page: string, figures: string): string {
  if (!block.test(page)) throw new Error('docs/bench.md has no block "<!-- measured: npm run bench -->".');
  return page.replace(block, (_, begin: string, end: string) => `${begin}${figures}\n${end}`);
}
