import type { Site } from './site.ts';

/** Where the simulated visitor is, and the way to the next page. */
export function PageBar({ site: { visit, goOn } }: { readonly site: Site }) {
  const { nth, path } = visit.value;
  return (
    <div class="page-bar">
      <p role="status">
        The visitor is on page {nth} of the site, <code>{path}</code>
      </p>
      <button type="button" onClick={goOn}>
        Go to the next page
      </button>
      <p class="muted small">
        There the script and the chats start again, as on any site: what still waits for consent is lost, and
        numbers start at 1, except those that the setting “Counting” keeps for the browser tab.
      </p>
    </div>
  );
}
