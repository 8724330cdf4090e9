/** The HTML of a guide, and its sections as a search reads them. Runs where the site is built. */
import Slugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';
import { type Guide, guidePage } from './guide.ts';

/** What stands under one heading. */
export interface Section {
  /** Address within the site. */
  readonly id: string;
  readonly guide: string;
  readonly heading: string;
  readonly text: string;
}

/** The files that stay outside the site, and what a link to them becomes; none: its text alone. */
const outside: { readonly [target: string]: string } = { '../README.md': 'index.html' };

const parser = new MarkdownIt({ html: true });

/** The content of a page: its headings have the anchors that GitHub makes, its links lead to pages of the site. */
export function guideHtml({ markdown }: Guide): string {
  const tokens = parser.parse(markdown, {});
  const slugger = new Slugger();
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slugger.slug(textOf(tokens[at + 1]!)));
    if (token.type === 'html_block') token.content = '';
    for (const child of token.children ?? []) lead(child);
  }
  nameCells(tokens);
  return parser.renderer.render(tokens, parser.options, {});
}

/** Each cell says which column it is in, since a narrow screen shows it below the others. */
function nameCells(tokens: readonly Token[]): void {
  let columns: string[] = [];
  let column = 0;
  for (const [at, { type }] of tokens.entries()) {
    if (type === 'thead_open') columns = [];
    if (type === 'th_open') columns.push(textOf(tokens[at + 1]!));
    if (type === 'tr_open') column = 0;
    if (type === 'td_open') tokens[at]!.attrSet('data-column', columns[column++] ?? '');
  }
}

/** Links and pictures as the site has them. */
function lead(token: Token): void {
  const href = token.attrGet('href');
  if (href !== null) token.attrSet('href', pageOf(String(href)));
}

/** Address on the site for a link between files of `docs`. */
function pageOf(href: string): string {
  if (/^(https?:|#)/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const page = outside[file] ?? guidePage(file.replace(/\.md$/, ''));
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** The sections of a guide in order; what stands above the first heading goes with its title. */
export function sectionsOf({ name, markdown }: Guide): Section[] {
  const tokens = parser.parse(markdown, {});
  const slugger = new Slugger();
  const guide = textOf(tokens[1]!);
  const sections: (Section & { text: string })[] = [];
  for (const [at, token] of tokens.entries()) {
    if (tokens[at - 1]?.type === 'heading_open') {
      const heading = textOf(token);
      sections.push({ id: `${guidePage(name)}#${slugger.slug(heading)}`, guide, heading, text: '' });
    } else if (token.type === 'inline' || token.type === 'fence') {
      const last = sections.at(-1);
      if (last) last.text += `${token.type === 'inline' ? textOf(token) : token.content} `;
    }
  }
  return sections;
}

/** The letters of a line, without its marks. */
const textOf = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');
