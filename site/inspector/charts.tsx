import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { ReportPoint } from '../../schemas/report/point.ts';
import { funnels, timeLine } from './chart-data.ts';
import { clocks } from './clock.ts';
import { hueOf } from './colours.ts';
import { SectionTable } from './section-table.tsx';

interface Props {
  readonly points: readonly ReportPoint[];
  /** What the records are of. */
  readonly of: string;
}

/** How many there were of what may be counted, and when. */
export function Charts({ points, of }: Props) {
  return (
    <>
      <TimeLine points={points} of={of} />
      <div class="funnels">
        {funnels(points, dictionary).map(({ vendor, section }) => (
          <SectionTable key={vendor} section={section} of={`in ${of}`} hue={hueOf(vendor)} />
        ))}
      </div>
    </>
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
