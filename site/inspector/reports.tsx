import { useMemo } from 'preact/hooks';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { type ChatReport, chatReports } from '../../schemas/report/chat-report.ts';
import type { ReportPoint } from '../../schemas/report/point.ts';
import type { Amount, Section } from '../../schemas/report/section.ts';
import { dayName } from './clock.ts';
import { hueOf } from './colours.ts';

interface Props {
  readonly points: readonly ReportPoint[];
  /** What the records are of. */
  readonly of: string;
}

/** More of them would fill the page. */
const mostOpen = 2;

/** A report for each chat, as a marketer will have it. */
export function Reports({ points, of }: Props) {
  const reports = useMemo(() => chatReports(points, dictionary, dayName), [points]);
  return (
    <div class="reports">
      {reports.map(report => (
        <Report key={report.vendor} report={report} isOpen={reports.length <= mostOpen} of={of} />
      ))}
    </div>
  );
}

function Report({
  report: { vendor, label, summary, sections },
  isOpen,
  of,
}: {
  readonly report: ChatReport;
  readonly isOpen: boolean;
  readonly of: string;
}) {
  return (
    <details open={isOpen} style={{ '--hue': hueOf(vendor) }}>
      <summary>
        <strong>{label}</strong> {summary}
        <span class="unseen"> in {of}</span>
      </summary>
      <div class="funnels">
        {sections.map(section => (
          <SectionChart key={section.title} section={section} chat={label} />
        ))}
      </div>
    </details>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly chat: string;
}

function SectionChart({ section: { title, notes, amounts }, chat }: SectionProps) {
  const heading = (
    <>
      <strong>{title}</strong>
      <span class="unseen"> of {chat}</span>
      {notes.length > 0 && <span class="muted small note">{notes.join(' ')}</span>}
    </>
  );
  if (amounts.length === 0) return <p>{heading}</p>;
  const most = Math.max(1, ...amounts.map(({ times }) => Number(times) || 0));
  return (
    <table class="funnel">
      <caption>{heading}</caption>
      <tbody>
        {amounts.map(amount => (
          <Line key={amount.label} amount={amount} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ amount: { label, times }, most }: { readonly amount: Amount; readonly most: number }) {
  if (typeof times === 'string') {
    return (
      <tr class="muted">
        <th scope="row">{label}</th>
        <td colSpan={2} class="small">
          {times}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="bar" aria-hidden="true">
        <span class="fill" style={{ width: `${(100 * times) / most}%` }} />
      </td>
      <td>{times.toLocaleString('en')}</td>
    </tr>
  );
}
