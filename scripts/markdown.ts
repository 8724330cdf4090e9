/** What stands in a Markdown text: headings, links, fenced blocks and code spans. */
import Slugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';

export interface Fence {
  readonly language: string;
  readonly code: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

const parser = new MarkdownIt({ html: true });

/** The fenced blocks in order. */
export function fencesOf(text: string): Fence[] {
  return parser
    .parse(text, {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => ({ language: info, code: content, line: map![0] + 1 }));
}

/** Code spans, those of tables included; an escaped bar is a bar. */
export function spansOf(text: string): string[] {
  return inlineOf(text)
    .filter(({ type }) => type === 'code_inline')
    .map(({ content }) => content);
}

/** Targets of links and pictures. */
export function linksOf(text: string): string[] {
  const targets = inlineOf(text).map(token => token.attrGet('href') ?? token.attrGet('src'));
  return targets.filter(target => typeof target === 'string');
}

/** The anchors that GitHub makes of the headings. */
export function anchorsOf(text: string): string[] {
  const slugger = new Slugger();
  const tokens = parser.parse(text, {});
  return tokens
    .filter((_, at) => tokens[at - 1]?.type === 'heading_open')
    .map(({ children }) => slugger.slug((children ?? []).map(({ content }) => content).join('')));
}

/** What stands within the lines: text, code spans, links, pictures. */
const inlineOf = (text: string): Token[] => parser.parse(text, {}).flatMap(({ children }) => children ?? []);
