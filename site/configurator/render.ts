import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Language } from '../language/languages.ts';
import { staticTexts } from '../language/static-texts.ts';
import { html } from '../look/html.ts';
import { page } from '../look/page.ts';

/** The configurator before its script runs. */
export const renderConfigurator = (_dictionary: Dictionary, language: Language): string => {
  const { head: texts } = staticTexts[language].questions;
  return page({
    file: 'configurator.html',
    language,
    title: texts.title,
    description: texts.description,
    skip: { to: 'page', text: texts.skip },
    hasScript: true,
    body: html`<header class="head">
      <h1>${texts.heading}</h1>
      <p>${texts.opening}</p>
    </header>
    <main id="page" tabindex="-1">
      <noscript><p class="panel">${texts.noScript}</p></noscript>
    </main>`,
  });
};
