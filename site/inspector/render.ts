import { html } from '../look/html.ts';
import { page } from '../look/page.ts';

/** The inspector before its script runs. */
export const renderInspector = (): string =>
  page({
    file: 'inspector.html',
    title: 'chat-datalayer: chat events as data layer records, live',
    description: 'Simulated chat widgets, and the data layer records that their events become.',
    skip: { to: 'records', text: 'Skip to records' },
    hasScript: true,
    body: html`<header>
      <h1>Chat events as data layer records</h1>
      <p>
        Simulated chats report what happens in them, like real ones. chat-datalayer picks up every event and
        pushes one flat record for each into the data layer of the page, where Google Tag Manager would find it.
        <strong>Nothing leaves this page.</strong>
      </p>
      <p>Have records of your own site? <a href="#dump">Open a recorded data layer.</a> None yet? <a href="#sample">See a sample week.</a></p>
    </header>
    <main id="page">
      <noscript><p class="panel">The chats and their records need JavaScript.</p></noscript>
    </main>`,
  });
