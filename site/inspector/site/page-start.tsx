import type { PageStart } from '../record-log.ts';

/** Stands in the list of records where another page began. */
export function PageStartRow({ nth, path, lost }: PageStart) {
  return (
    <li class="page-begin">
      <strong>
        Page {nth} began: <code>{path}</code>
      </strong>
      <p class="small">
        A new, empty data layer.{' '}
        {lost > 0 &&
          `${lost} ${lost === 1 ? 'record that was' : 'records that were'} waiting for consent ended with the previous page.`}
      </p>
    </li>
  );
}
