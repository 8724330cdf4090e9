import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { type DataPoint, type Funnel, funnels, timeLine } from './chart-data.ts';
import { clocks } from './clock.ts';
import { hueOf } from './colours.ts';

interface Props {
  readonly points: readonly DataPoint[];
  /** What the records are of. */
  readonly of: string;
}

/** How many there were of what may be counted, and when. */
export function Charts({ points, of }: Props) {
  return (
    <>
      <TimeLine points={points} of={of} />
      <div class="funnels">
        {funnels(points, dictionary).map(funnel => (
          <FunnelTable key={funnel.vendor} funnel={funnel} of={of} />
        ))}
      </div>
    </>
  );
}

function FunnelTable({
  funnel: { vendor, label, bars, untold },
  of,
}: {
  readonly funnel: Funnel;
  readonly of: string;
}) {
  const most = Math.max(...bars.map(({ times }) => times));
  return (
    <table class="funnel" style={{ '--hue': hueOf(vendor) }}>
      <caption>
        <strong>{label}</strong> <span class="muted">what is safe to count</span>
        <span class="unseen"> in {of}</span>
      </caption>
      <tbody>
        {bars.map(bar => (
          <tr key={bar.event}>
            <th scope="row" title={bar.event}>
              {bar.label}
            </th>
            <td class="bar" aria-hidden="true">
              <span class="fill" style={{ width: `${(100 * bar.times) / most}%` }} />
            </td>
            <td>{bar.times.toLocaleString('en')}</td>
          </tr>
        ))}
        {untold.map(label => (
          <tr key={label} class="muted">
            <th scope="row">{label}</th>
            <td class="bar" aria-hidden="true" />
            <td class="small">not told</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const height = 60;

function TimeLine({ points, of }: Props) {
  const line = timeLine(points);
  if (!line) return <p class="muted small">No record has a time.</p>;
  const { first, last, stretches } = line;
  const busiest = stretches.reduce((one, other) => (other.times > one.times ? other : one));
  const [start, end, most] = clocks([first, last, busiest.from]);
  const number = points.length.toLocaleString('en');
  const description =
    start === end
      ? `${number} ${points.length === 1 ? 'record' : 'records'}, at ${start}.`
      : `${number} records, from ${start} to ${end}. Most of them, ${busiest.times.toLocaleString('en')} at a time, came at ${most}.`;
  return (
    <figure class="time-line">
      <svg viewBox={`0 0 ${stretches.length} ${height}`} preserveAspectRatio="none" role="img">
        <title>Time line of {of}</title>
        {stretches.map(({ from, times }, at) => {
          const tall = (height * times) / busiest.times;
          return <rect key={from} x={at + 0.1} y={height - tall} width={0.8} height={tall} />;
        })}
      </svg>
      <figcaption class="muted small">{description} Times are in your local time zone.</figcaption>
    </figure>
  );
}
