/** What every page of the site shows alike: its icon and the way to the other pages. */
import { version } from '../../bundle/core/generated/version.ts';
import { fileIn, type Language, languageNames, languagesOf, usualLanguage } from '../language/languages.ts';
import { staticTexts } from '../language/static-texts.ts';
import { type Html, html } from './html.ts';

/** The file of the first page. */
export const home = 'index.html';

/** The files of the other pages, in the order of the navigation. */
export const sitePages = [
  'configurator.html',
  'inspector.html',
  'dictionary.html',
  'privacy.html',
  'guides.html',
] as const;

/** The icon of every page, in its own address. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#2348b4" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H14l-8 6v-6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/><path stroke="#fff" stroke-width="3" stroke-linecap="round" d="M9 10h14M9 16h9"/></svg>',
)}`;

const logo: Html = {
  html: '<svg viewBox="0 0 32 32" aria-hidden="true"><path fill="currentColor" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H14l-8 6v-6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/><path class="ink" d="M9 10h14M9 16h9"/></svg>',
};

/** What is below every page: which version this is, and on what terms. */
export const foot = (language: Language): Html => html`<footer class="foot">
      <p>
        chat-datalayer ${version} · <a href="${fileIn('guides.html', language)}">${staticTexts[language].frame.guides}</a> · ${staticTexts[language].frame.licence}
      </p>
    </footer>`;

/** The way to the other pages, and to this one in other languages. */
export function navigation(current: string, language: Language): Html {
  const { navigation, pages } = staticTexts[language].frame;
  const mark = (file: string) => {
    if (file === current) return html` aria-current="page"`;
    return file === 'guides.html' && current.startsWith('guide-') ? html` aria-current="true"` : undefined;
  };
  return html`<nav class="frame" aria-label="${navigation}">
      <a class="brand" href="${fileIn(home, language)}"${mark(home)}>${logo}<span>chat-datalayer</span></a>
      <div class="ways">
        ${sitePages.map(file => html`<a href="${fileIn(file, language)}"${mark(file)}>${pages[file].name}</a>`)}
        ${otherLanguages(current, language)}
      </div>
    </nav>`;
}

/** Somebody who chooses the usual language says so in the address, or the browser's language would come first again. */
const otherLanguages = (current: string, language: Language): Html[] =>
  languagesOf(current)
    .filter(other => other !== language)
    .map(
      other =>
        html`<a class="language" lang="${other}" hreflang="${other}" href="${fileIn(current, other)}${other === usualLanguage ? `?lang=${other}` : ''}">${languageNames[other]}</a>`,
    );
