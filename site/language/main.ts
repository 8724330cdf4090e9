/**
 * Opens a page in the language of the browser, and passes on what the reader has chosen: `lang` in the address says it,
 * or a page in another language than the usual one. Loaded in the head, so that nothing is seen of a page that is left again.
 */
import { usualLanguage } from './languages.ts';
import { wantedLanguage } from './wanted-language.ts';

const { lang } = document.documentElement;
const others = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')];
const asked = new URLSearchParams(location.search).get('lang');
const chosen = asked ?? (lang === usualLanguage ? null : lang);

if (lang === usualLanguage) {
  const offered = [lang, ...others.map(({ hreflang }) => hreflang)];
  const wanted = asked ?? wantedLanguage(navigator.languages, offered);
  const other = others.find(({ hreflang }) => hreflang === wanted);
  if (other) location.replace(other.href + location.search + location.hash);
}

/** A link to another page of this site, which is not in the chosen language by its name. */
const leadsOn = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin &&
  pathname.endsWith('.html') &&
  pathname !== location.pathname &&
  !pathname.endsWith(`.${chosen}.html`);

/** At the last moment: what follows # says what has been answered so far, and links come and go. */
function prepare({ target }: Event): void {
  const link = (target as Element).closest('a');
  if (link?.classList.contains('language')) link.hash = location.hash;
  else if (chosen !== null && link && leadsOn(link)) link.search = `?lang=${chosen}`;
}

for (const press of ['click', 'auxclick']) addEventListener(press, prepare, true);
