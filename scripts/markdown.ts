/** What stands in a Markdown text: headings, links, fenced blocks and code spans. */

export interface Fence {
  readonly language: string;
  readonly code: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The fenced blocks in order. */
export function fencesOf(text: string): Fence[] {
  return [...text.matchAll(fence)].map(({ 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** Code spans, those of tables included; an escaped bar is a bar. */
export function spansOf(text: string): string[] {
  return [...prose(text).matchAll(/`([^`\n]+)`/g)].map(({ 1: span = '' }) => span.replaceAll('\\|', '|'));
}

/** Targets of links. */
export function linksOf(text: string): string[] {
  const withoutSpans = prose(text).replace(/`[^`\n]+`/g, 'code');
  return [...withoutSpans.matchAll(/\]\(([^)\s]+)\)/g)].map(({ 1: target = '' }) => target);
}

/** The anchors that GitHub makes of the headings. */
export function anchorsOf(text: string): string[] {
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(({ 1: heading = '' }) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

const prose = (text: string): string => text.replace(fence, '');
