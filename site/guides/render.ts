/** The pages of the guides, and the page that lists and searches them. */
import { html } from '../look/html.ts';
import { page } from '../look/page.ts';
import { type Guide, guidePage } from './guide.ts';
import { guideHtml } from './guide-html.ts';

/** One guide on a page of its own; the file README is the list of them, with the search above it. */
export function renderGuide(guide: Guide): string {
  const isList = guide.name === 'README';
  const title = /^# (.+)$/m.exec(guide.markdown)?.[1] ?? guide.name;
  return page({
    file: guidePage(guide.name),
    assets: 'guides',
    title: `${title.replaceAll('`', '')} – chat-datalayer`,
    description: firstSentence(guide.markdown),
    skip: { to: 'page', text: 'Skip to guide' },
    ...(isList && { hasScript: true }),
    body: html`<main id="page" tabindex="-1" class="guide">
      ${isList ? field : html`<p class="small"><a href="${guidePage('README')}">All guides, and a search through them</a></p>`}
      ${{ html: guideHtml(guide) }}
    </main>`,
  });
}

function firstSentence(markdown: string): string {
  const [, paragraph = ''] = /^(?!#|<!--|- |\s*$)([\s\S]+?)\n\n/m.exec(markdown) ?? [];
  return paragraph
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[`*\n]+/g, ' ')
    .trim();
}

/** What the script makes alive; it is in its place before that, so that nothing moves. */
const field = html`<div id="search"><search><label class="label" for="wanted">Search all guides</label><input id="wanted" type="search" autocomplete="off" spellcheck="false"><p role="status" class="muted small"></p></search></div>`;
