import type { Begin } from '../feed.ts';

/** Stands in the list of records where another page began. */
export function PageBegin({ nth, path, lost }: Begin) {
  return (
    <li class="page-begin">
      <strong>
        Page {nth} began: <code>{path}</code>
      </strong>
      <p class="small">
        A new, empty data layer.{' '}
        {lost > 0 &&
          `${lost} ${lost === 1 ? 'record that was' : 'records that were'} waiting for consent ended with the page before.`}
      </p>
    </li>
  );
}
