import type { ReportPoint } from '../../../schemas/report/point.ts';
import { eventCounts } from '../chart-data.ts';
import { eventNamed } from '../lookup.ts';
import type { Kinds } from './dump.ts';

const kindNames = {
  record: ['chat record', 'chat records'],
  bad: ['bad entry', 'bad entries'],
  foreign: ['push of other tools named chat_…', 'pushes of other tools named chat_…'],
  hit: ['event sent to GA4', 'events sent to GA4'],
  other: ['other entry', 'other entries'],
} as const satisfies { [kind in keyof Kinds]?: readonly [one: string, many: string] };

/** How many entries of which kind. */
export function KindCounts({ kinds }: { readonly kinds: Kinds }) {
  const shown = Object.entries(kindNames).filter(([kind]) => kind !== 'hit' || kinds.hit > 0);
  return (
    <ul class="kinds">
      {shown.map(([kind, [one, many]]) => (
        <li key={kind} class={(kind === 'bad' || kind === 'foreign') && kinds[kind] > 0 ? 'bad' : ''}>
          <strong>{kinds[kind as keyof Kinds].toLocaleString('en')}</strong>{' '}
          {kinds[kind as keyof Kinds] === 1 ? one : many}
        </li>
      ))}
    </ul>
  );
}

/** How often each event came. */
export function EventCounts({ points }: { readonly points: readonly ReportPoint[] }) {
  return (
    <details>
      <summary>How often each event came</summary>
      <table class="counts">
        <caption class="unseen">Records by event</caption>
        <tbody>
          {eventCounts(points).map(([event, times]) => (
            <tr key={event}>
              <th scope="row">
                {eventNamed(event)?.label ?? 'Own event'} <code>{event}</code>
              </th>
              <td>{times.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
