/** What was found, for people. */
import { printable } from '../../../schemas/dump/printable.ts';
import { findingLine } from '../../../schemas/src/finding.ts';
import type { LineFinding, Remark, Summary } from './check-stream.ts';
import { count } from './count.ts';
import type { FileResult, Report } from './file-result.ts';
import { withoutRecords } from './without-records.ts';

type Write = (text: string) => Promise<void>;

/** Lines begin with the name of the file where there are several. */
export function reportLines(write: Write, isOne: boolean, requireRecords: boolean): Report {
  const named = (file: string, lines: readonly string[]): Promise<void> =>
    write(printable(lines.map(line => `${isOne ? '' : `${file}: `}${line}\n`).join('')));
  return {
    tell: (file, findings) => named(file, findings.map(lineOf)),
    endFile: ({ file, summary }) => {
      if (summary) return named(file, [...summary.remarks.map(remarkLine), ...told(summary, requireRecords)]);
    },
    end: results => {
      if (!isOne) return write(`${total(results)}\n`);
    },
  };
}

const lineOf = ({ line, entry, ...finding }: LineFinding): string =>
  `line ${line} (entry ${entry}): ${findingLine(finding)}`;

const remarkLine = ({ line, times, ...finding }: Remark): string =>
  `warning: ${findingLine(finding)} First in line ${line}${times > 1 ? `, ${count(times)} times` : ''}.`;

function told(summary: Summary, requireRecords: boolean): string[] {
  const { readAs, entries, records, bad, foreign, hits, ignored } = summary;
  return [
    `Read as: ${readAs}.`,
    `${count(entries, 'entry', 'entries')}: ${count(records, 'chat record')}, ` +
      `${count(foreign, 'push of other tools', 'pushes of other tools')} named chat_…, ${count(ignored, 'other')} ignored.`,
    ...(hits > 0 ? [sent(summary)] : []),
    ...(bad > 0 ? [`${count(bad)} bad.`] : []),
    ...(records === 0 ? [withoutRecords(summary, requireRecords)] : bad > 0 ? [] : ['All records are good.']),
  ];
}

/** Names beyond this would hide the counts. */
const mostNamed = 20;

function sent({ hits, sent }: Summary): string {
  const named = sent.slice(0, mostNamed).map(({ event, times, parameters }) => {
    const isOurs = event.startsWith('chat_') && parameters.length > 0;
    const told = `${event || 'an event without a name'} ${times === 1 ? 'once' : `${count(times)} times`}`;
    return isOurs ? `${told} (with ${parameters.join(', ')})` : told;
  });
  const more = sent.length > mostNamed ? `, and ${count(sent.length - mostNamed, 'other name')}` : '';
  return `${count(hits, 'event was', 'events were')} sent to GA4: ${named.join(', ')}${more}.`;
}

function total(results: readonly FileResult[]): string {
  const sum = (key: 'records' | 'bad'): number =>
    results.reduce((all, { summary }) => all + (summary?.[key] ?? 0), 0);
  const unread = results.filter(({ error }) => error !== undefined).length;
  return (
    `${count(results.length, 'file')}: ${count(sum('records'), 'chat record')}, ${count(sum('bad'))} bad` +
    `${unread > 0 ? `, ${count(unread, 'file')} not read` : ''}.`
  );
}
