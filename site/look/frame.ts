/** The frame around every page of the site: its icon, its style sheet and the way to the other pages. */

/** A page of the site. */
export interface SitePage {
  readonly file: string;
  readonly name: string;
  /** What somebody finds there, for the way in. */
  readonly says: string;
}

export const home: SitePage = { file: 'index.html', name: 'chat-datalayer', says: 'What this is' };

export const sitePages: readonly SitePage[] = [
  {
    file: 'configurator.html',
    name: 'Configurator',
    says: 'Answer a few questions and download a container file that Google Tag Manager imports.',
  },
  {
    file: 'inspector.html',
    name: 'Inspector',
    says: 'Click through three simulated chats and watch each event become a record.',
  },
  {
    file: 'dictionary.html',
    name: 'Dictionary',
    says: 'Look up every event and field: what it means, where it comes from, whether it may be counted.',
  },
  {
    file: 'privacy.html',
    name: 'Privacy',
    says: 'See on one page what is recorded, what is left out, and which setting decides.',
  },
];

/**
 * Puts a page into the frame. The navigation follows the page's skip link, which stays the first thing to reach.
 * Throws when the page has no skip link or no style sheet of its own.
 */
export function framed(html: string, file: string): string {
  const bare = html.replace(/ *<link rel="icon"[^>]*>\n/, '');
  const styled = insert(bare, /<link rel="stylesheet"/, match => `${head}\n    ${match}`, 'style sheet');
  return insert(
    styled,
    /<a class="skip"[\s\S]*?<\/a>/,
    match => `${match}\n${navigation(file)}`,
    'skip link',
  );
}

function insert(html: string, place: RegExp, put: (match: string) => string, what: string): string {
  if (!place.test(html)) throw new Error(`The page has no ${what} to put the frame beside.`);
  return html.replace(place, put);
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#2348b4" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H14l-8 6v-6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/><path stroke="#fff" stroke-width="3" stroke-linecap="round" d="M9 10h14M9 16h9"/></svg>',
)}`;

const head = `<link rel="icon" href="${icon}" />
    <link rel="stylesheet" href="frame.css" />`;

const logo =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><path fill="currentColor" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H14l-8 6v-6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/><path class="ink" d="M9 10h14M9 16h9"/></svg>';

function navigation(current: string): string {
  const link = ({ file, name }: SitePage): string =>
    `<a href="${file}"${file === current ? ' aria-current="page"' : ''}>`.concat(`${name}</a>`);
  const brand = link({ ...home, name: `${logo}<span>${home.name}</span>` }).replace('<a', '<a class="brand"');
  return `    <nav class="frame" aria-label="This site">
      ${brand}
      <div class="ways">
        ${sitePages.map(link).join('\n        ')}
      </div>
    </nav>`;
}
