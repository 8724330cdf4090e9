import { useMemo } from 'preact/hooks';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { whyNoChannels } from '../../schemas/report/channels.ts';
import { type ChatReport, chatReports } from '../../schemas/report/chat-report.ts';
import { dayName } from '../../schemas/report/day-name.ts';
import type { ReportPoint } from '../../schemas/report/point.ts';
import { hueOf } from './colours.ts';
import { SectionTable } from './section-table.tsx';

interface Props {
  readonly points: readonly ReportPoint[];
  /** What the records are of. */
  readonly of: string;
}

/** More of them would fill the page. */
const mostOpen = 2;

/** A report for each chat, as a marketer will have it; the first ones are open. */
export function Reports({ points, of }: Props) {
  const reports = useMemo(() => chatReports(points, dictionary, dayName), [points]);
  const why = useMemo(() => whyNoChannels(points), [points]);
  return (
    <div class="reports">
      {why && <p class="muted small">{why}</p>}
      {reports.map((report, nth) => (
        <Report key={report.vendor} report={report} isOpen={nth < mostOpen} of={of} />
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
          <SectionTable key={section.title} section={section} of={`of ${label}`} />
        ))}
      </div>
    </details>
  );
}
