import { html } from '../look/html.ts';
import { page } from '../look/page.ts';

/** The configurator before its script runs. */
export const renderConfigurator = (): string =>
  page({
    file: 'configurator.html',
    title: 'Configurator: your container file for chat events',
    description: 'Answer a few questions and download a container file that Google Tag Manager imports.',
    skip: { to: 'page', text: 'Skip to questions' },
    hasScript: true,
    body: html`<header class="head">
      <h1>Your container file</h1>
      <p>
        A few questions about your site, one file for Google Tag Manager. The answers below are good ones for most
        sites: change what differs on yours, then download.
      </p>
    </header>
    <main id="page" tabindex="-1">
      <noscript><p class="panel">The questions need JavaScript. Ready-made files are in the folder gtm.</p></noscript>
    </main>`,
  });
