import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { chatNames } from '../look/chats.ts';
import { html } from '../look/html.ts';
import { page } from '../look/page.ts';

/** The dictionary page before its script runs. */
export const renderDictionary = (dictionary: Dictionary): string =>
  page({
    file: 'dictionary.html',
    title: 'Dictionary: every chat event and field',
    description: `Every event and field of ${chatNames(dictionary.vendors)} in the data layer: what it means and whether it may be counted.`,
    skip: { to: 'entries', text: 'Skip to entries' },
    hasScript: true,
    body: html`<header class="head">
      <h1>Dictionary</h1>
      <p>Every event that the chats report, the event we record for it, and the fields of a record.</p>
    </header>
    <main id="page">
      <noscript><p class="panel">Searching needs JavaScript. The guides in docs have tables of events and fields.</p></noscript>
    </main>`,
  });
