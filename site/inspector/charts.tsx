import { dictionary } from '../../schemas/generated/dictionary.ts';
import { hues } from './hues.ts';
import { type Funnel, funnels, type Moment, timeLine } from './moment.ts';

interface Props {
  readonly moments: readonly Moment[];
  /** What the records are of. */
  readonly of: string;
}

/** How many there were of what may be counted, and when. */
export function Charts({ moments, of }: Props) {
  return (
    <>
      <TimeLine moments={moments} of={of} />
      <div class="funnels">
        {funnels(moments, dictionary).map(funnel => (
          <FunnelTable key={funnel.vendor} funnel={funnel} of={of} />
        ))}
      </div>
    </>
  );
}

function FunnelTable({
  funnel: { vendor, label, bars },
  of,
}: {
  readonly funnel: Funnel;
  readonly of: string;
}) {
  const most = Math.max(...bars.map(({ times }) => times));
  return (
    <table class="funnel" style={{ '--hue': hues[vendor as keyof typeof hues] }}>
      <caption>
        <strong>{label}</strong> <span class="muted">what is safe to count</span>
        <span class="unseen"> in {of}</span>
      </caption>
      <tbody>
        {bars.map(bar => (
          <tr key={bar.word}>
            <th scope="row" title={bar.word}>
              {bar.label}
            </th>
            <td class="bar" aria-hidden="true">
              <span class="fill" style={{ width: `${(100 * bar.times) / most}%` }} />
            </td>
            <td>{bar.times.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const height = 60;

function TimeLine({ moments, of }: Props) {
  const stretches = timeLine(moments);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return <p class="muted small">No record tells its time.</p>;
  const busiest = stretches.reduce((one, other) => (other.times > one.times ? other : one));
  const [begin, end] = [clock(first.from), clock(last.from)];
  const says =
    begin === end
      ? `${moments.length.toLocaleString('en')} ${moments.length === 1 ? 'record' : 'records'}, within the second ${begin} (UTC).`
      : `${moments.length.toLocaleString('en')} records, from ${begin} to ${end}. Most of them, ${busiest.times.toLocaleString('en')} at a time, came at ${clock(busiest.from)} (UTC).`;
  return (
    <figure class="time-line">
      <svg viewBox={`0 0 ${stretches.length} ${height}`} preserveAspectRatio="none" role="img">
        <title>Time line of {of}</title>
        {stretches.map(({ from, times }, at) => {
          const tall = (height * times) / busiest.times;
          return <rect key={from} x={at + 0.1} y={height - tall} width={0.8} height={tall} />;
        })}
      </svg>
      <figcaption class="muted small">{says}</figcaption>
    </figure>
  );
}

const clock = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
