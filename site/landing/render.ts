/** The site's first page: what this is, and the way to the others. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { fileIn, type Language, languagesOf } from '../language/languages.ts';
import { listed, listedParts } from '../language/listed.ts';
import { staticTexts } from '../language/static-texts.ts';
import { sitePages } from '../look/frame.ts';
import { type Html, html } from '../look/html.ts';
import { page } from '../look/page.ts';

export function renderLanding(dictionary: Dictionary, language: Language): string {
  const chats = dictionary.vendors;
  const { landing: texts, frame } = staticTexts[language];
  const names = chats.map(({ shortLabel }) => shortLabel);
  const link = (file: (typeof sitePages)[number]): Html => {
    const { name, description } = frame.pages[file];
    const isThere = languagesOf(file).includes(language);
    return html`<a href="${fileIn(file, language)}"><b>${name}</b><span>${description}${isThere ? '' : frame.inEnglish}</span></a>`;
  };
  return page({
    file: 'index.html',
    language,
    assets: 'landing',
    title: texts.title,
    description: texts.description(listed(names, language)),
    skip: { to: 'page', text: frame.skip },
    body: html`<main id="page">
      <section class="opening">
        <h1>${texts.heading}</h1>
        <p>
          ${texts.opening(bold(names, language))}
        </p>
        <p class="start">
          <a class="button primary" href="${fileIn('configurator.html', language)}">${texts.start}</a>
          <a class="button" href="${fileIn('inspector.html', language)}">${texts.watch}</a>
        </p>
      </section>
      <section class="flow" aria-label="${texts.flow}">
        <div>
          <h2>${texts.inChat}</h2>
          <p class="bubble">${texts.question}</p>
          <p class="muted small">${texts.inChatNote}</p>
        </div>
        <div>
          <h2>${texts.inDataLayer}</h2>
          <pre><code>event: <b>'chat_engaged'</b>
chat_vendor: '${chats[0]!.id}'
chat_nth: 1</code></pre>
          <p class="muted small">${texts.inDataLayerNote}</p>
        </div>
        <div>
          <h2>${texts.inGa4}</h2>
          <p class="figure"><b>chat_engaged</b> <span>128</span></p>
          <p class="figure"><b>chat_lead</b> <span>31</span></p>
          <p class="muted small">${texts.inGa4Note}</p>
        </div>
      </section>
      <nav class="page-links" aria-label="${texts.pages}">
        ${sitePages.map(link)}
      </nav>
      <p class="muted small promise">
        ${texts.promise}
      </p>
    </main>`,
  });
}

/** The names as a sentence has them, each in bold. */
const bold = (names: readonly string[], language: Language): Html =>
  html`${listedParts(names, language).map(({ type, value }) => (type === 'element' ? html`<b>${value}</b>` : value))}`;
