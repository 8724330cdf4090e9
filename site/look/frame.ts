/** What every page of the site shows alike: its icon and the way to the other pages. */
import { version } from '../../bundle/core/generated/version.ts';
import { type Html, html } from './html.ts';

/** A page of the site. */
export interface SitePage {
  readonly file: string;
  readonly name: string;
  /** What somebody finds there, for the way in. */
  readonly description: string;
}

export const home: SitePage = { file: 'index.html', name: 'chat-datalayer', description: 'What this is' };

export const sitePages: readonly SitePage[] = [
  {
    file: 'configurator.html',
    name: 'Configurator',
    description: 'Answer a few questions and download a container file that Google Tag Manager imports.',
  },
  {
    file: 'inspector.html',
    name: 'Inspector',
    description: 'Click through simulated chats and watch each event become a record.',
  },
  {
    file: 'dictionary.html',
    name: 'Dictionary',
    description:
      'Look up every event and field: what it means, where it comes from, whether it may be counted.',
  },
  {
    file: 'privacy.html',
    name: 'Privacy',
    description: 'See on one page what is recorded, what is left out, and which setting decides.',
  },
  {
    file: 'guides.html',
    name: 'Guides',
    description:
      'Read what to do, as a marketer, developer or analyst, and search everything that is written.',
  },
];

/** The icon of every page, in its own address. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#2348b4" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H14l-8 6v-6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/><path stroke="#fff" stroke-width="3" stroke-linecap="round" d="M9 10h14M9 16h9"/></svg>',
)}`;

const logo: Html = {
  html: '<svg viewBox="0 0 32 32" aria-hidden="true"><path fill="currentColor" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H14l-8 6v-6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/><path class="ink" d="M9 10h14M9 16h9"/></svg>',
};

/** What stands below every page: which version this is, and on what terms. */
export const foot: Html = html`<footer class="foot">
      <p>
        chat-datalayer ${version} · <a href="guides.html">Guides</a> · Open source under the Apache License 2.0
      </p>
    </footer>`;

/** The way to the other pages. */
export function navigation(current: string): Html {
  const mark = (file: string) => {
    if (file === current) return html` aria-current="page"`;
    return file === 'guides.html' && current.startsWith('guide-') ? html` aria-current="true"` : undefined;
  };
  return html`<nav class="frame" aria-label="This site">
      <a class="brand" href="${home.file}"${mark(home.file)}>${logo}<span>${home.name}</span></a>
      <div class="ways">
        ${sitePages.map(({ file, name }) => html`<a href="${file}"${mark(file)}>${name}</a>`)}
      </div>
    </nav>`;
}
