/** The place in the README that only a benchmark writes. */

const block = /(<!-- measured: npm run bench -->\n)[\s\S]*?(<!-- end -->)/;

/** The README with these figures in their place. Throws when there is no place for them. */
export function withFigures(readme: string, figures: string): string {
  if (!block.test(readme)) throw new Error('README.md has no block "<!-- measured: npm run bench -->".');
  return readme.replace(block, (_, begin: string, end: string) => `${begin}${figures}\n${end}`);
}
