/**
 * Opens a page in the language of the browser, and keeps a choice of the reader: the file, or `lang` in the address, says
 * it. Loaded in the head, so that nothing is seen of a page that is left again.
 */
import { wantedLanguage } from './wanted-language.ts';

const { lang } = document.documentElement;
const others = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')];
const isChosen = new URLSearchParams(location.search).has('lang');

/** Whoever comes from a page of this site has seen its languages. */
const isFromHere = document.referrer !== '' && new URL(document.referrer).origin === location.origin;

if (!isChosen && !isFromHere && lang === 'en') {
  const wanted = wantedLanguage(navigator.languages, [lang, ...others.map(({ hreflang }) => hreflang)]);
  const other = others.find(({ hreflang }) => hreflang === wanted);
  if (other) location.replace(other.href + location.hash);
}

addEventListener('DOMContentLoaded', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$=".html"], a.language')) {
    if (link.classList.contains('language')) {
      // At the last moment: what follows # says what has been answered so far.
      link.addEventListener('click', () => {
        link.hash = location.hash;
      });
    } else if (isChosen) {
      link.search = location.search;
    }
  }
});
