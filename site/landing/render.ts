/** The site's first page: what this is, and the way to the others. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { chatNames } from '../look/chats.ts';
import { type SitePage, sitePages } from '../look/frame.ts';
import { type Html, html, listed } from '../look/html.ts';
import { page } from '../look/page.ts';

export function renderLanding(dictionary: Dictionary): string {
  const chats = dictionary.vendors;
  const names = listed(chats.map(({ shortLabel }) => html`<b>${shortLabel}</b>`));
  return page({
    file: 'index.html',
    assets: 'landing',
    title: 'chat-datalayer: chat events for Google Tag Manager',
    description: `Chat events of ${chatNames(chats)} as clean, private records in the data layer, and ready-made files for Google Tag Manager.`,
    skip: { to: 'page', text: 'Skip to content' },
    body: html`<main id="page">
      <section class="opening">
        <h1>See in GA4 what happens in your chat</h1>
        <p>
          chat-datalayer picks up the events of ${names} and passes them to Google Tag
          Manager under one set of names. You import one file; there is no code to write and nothing to host.
        </p>
        <p class="start">
          <a class="button primary" href="configurator.html">Make my container file</a>
          <a class="button" href="inspector.html">Watch it work</a>
        </p>
      </section>
      <section class="flow" aria-label="How it works">
        <div>
          <h2>In the chat</h2>
          <p class="bubble">Do you deliver to Austria?</p>
          <p class="muted small">The widget reports it in its own way.</p>
        </div>
        <div>
          <h2>In the data layer</h2>
          <pre><code>event: <b>'chat_engaged'</b>
chat_vendor: '${chats[0]!.id}'
chat_nth: 1</code></pre>
          <p class="muted small">One flat record, without message, name or ID.</p>
        </div>
        <div>
          <h2>In GA4</h2>
          <p class="figure"><b>chat_engaged</b> <span>128</span></p>
          <p class="figure"><b>chat_lead</b> <span>31</span></p>
          <p class="muted small">One event each, ready for reports.</p>
        </div>
      </section>
      <nav class="page-links" aria-label="Pages">
        ${sitePages.map(link)}
      </nav>
      <p class="muted small promise">
        These pages load nothing from anywhere and send nothing. What you choose stays in your browser and in the files
        that you download.
      </p>
    </main>`,
  });
}

const link = ({ file, name, description }: SitePage): Html =>
  html`<a href="${file}"><b>${name}</b><span>${description}</span></a>`;
