/** What is left of English on a page in another language. */
import type { Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import * as schemas from '../../schemas/language/english/texts.ts';
import * as site from '../../site/language/english/texts.ts';
import * as template from '../../template/language/english/texts.ts';

/** Names that are the same in every language: of chats, of our entries, of GA4 definitions, in Tag Assistant, of standards. */
const names = [
  'Tag Manager',
  'GA4 measurement ID',
  'add to cart',
  'Container Loaded',
  'Content Security Policy',
  'Google Analytics',
  ...dictionary.vendors.map(({ shortLabel }) => shortLabel),
  ...definitionNames(),
];

function definitionNames(): string[] {
  return dictionary.fields.map(({ label }) => `Chat ${label[0]!.toLowerCase()}${label.slice(1)}`);
}

/** Every text of English pages that has more than one word; what functions make is left to the words below. */
const texts = [schemas, site, template, dictionary.events, dictionary.fields, dictionary.settings]
  .flatMap(stringsIn)
  .concat(
    dictionary.vendors.flatMap(({ firstEvents, snippets = [] }) => [firstEvents, ...stringsIn(snippets)]),
  )
  .map(text => text.replaceAll('*', '').trim())
  .filter(text => /\w\s+\w/.test(text) && !names.includes(text));

/** Words that no German sentence has. */
const words = /\b(the|of|and|is|are|with|your|you|not|this|that|from|for|has|have|it|or|by|be|to)\b/i;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The lines of a page, as they are read or heard, that are English. Names in code and what is in brackets may be. */
export async function englishOn(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const isText = (node: Node): boolean =>
      !node.parentElement!.closest('code, pre, script, style, .language');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>([document.title]);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (isText(currentNode)) found.add(currentNode.textContent!);
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], meta[name=description]')) {
      for (const name of ['aria-label', 'alt', 'title', 'content'])
        found.add(element.getAttribute(name) ?? '');
    }
    return [...found];
  });
  return lines
    .map(line =>
      names
        .reduce((text, name) => text.replaceAll(name, ''), line)
        .replace(/ChatDL - [\w ]+|\bAny chat event|\bFirst chat_\w+ (on this page|in this browser tab)/g, '')
        .replace(/\([^()]*\)/g, '')
        .trim(),
    )
    .filter(line => words.test(line) || texts.some(text => line.includes(text)));
}
