/** What questions read in BigQuery, worked out from the columns that each reads and from rows of an invented month. */
import { dictionary } from '../bundle/dictionary/dictionary.ts';
import { month, rowsOf } from '../e2e/analyst/invented-days.ts';
import { warehouseUnderTest } from '../e2e/analyst/kit-under-test.ts';
import type { Answer } from '../e2e/analyst/warehouse.ts';
import { columnsRead } from '../schemas/analyst/columns-read.ts';
import { lateDays } from '../schemas/analyst/export-table.ts';
import { daysRead } from '../schemas/analyst/sql-files.ts';
import { views } from '../schemas/analyst/views.ts';
import { markdownTable } from '../schemas/text/markdown-table.ts';
import { defaultParameters } from '../template/container/plan.ts';

/** The site that is reckoned with. */
const site = {
  sessionsForEachConversation: 50,
  sessionsWithChatForEachConversation: 3,
  recordsForEachConversation: 12,
  eventsOfSession: 12,
  /** Of all events, other than ours: the columns that the kit reads, above all some twelve parameters. */
  bytesOfEvent: 900,
} as const;

const sizes = [1, 100, 10_000] as const;

/** Rows as Markdown: a question in each, and what it reads at each size. */
export async function costTable(): Promise<string> {
  const { ofExport, ofConversations } = await bytesOfColumns();
  const knowledge = { dictionary, defaultParameters };
  const rows = views.map(view => {
    const read = columnsRead(view, knowledge);
    const perRecord = sum(read.ofExport.map(name => ofExport[name]!));
    const perConversation = sum(read.ofConversations.map(name => ofConversations[name]!));
    return [
      `\`${view.name}\``,
      ...sizes.map(size => {
        const records = size * (site.sessionsForEachConversation + site.recordsForEachConversation);
        const conversations = size * site.sessionsWithChatForEachConversation;
        return bytes(365 * (records * perRecord + conversations * perConversation));
      }),
    ];
  });
  const exported = (size: number, days: number) =>
    bytes(size * days * site.sessionsForEachConversation * site.eventsOfSession * site.bytesOfEvent);
  return markdownTable(
    ['what is asked', ...sizes.map(size => `${size.toLocaleString('en')} conversations a day`)],
    [
      [`any view that reads ${daysRead} days of the export`, ...sizes.map(size => exported(size, daysRead))],
      [
        `a run that keeps the table, ${lateDays + 1} days of the export`,
        ...sizes.map(size => exported(size, lateDays + 1)),
      ],
      ...rows,
    ],
  );
}

/** Bytes of each column in a row, on average, as BigQuery counts them. */
async function bytesOfColumns() {
  const warehouse = await warehouseUnderTest();
  warehouse.fill(rowsOf(month(200, 1)));
  const ofExport = averages(warehouse.ask('chat_export'));
  const ofConversations = averages(warehouse.ask('chat_conversations'));
  warehouse.close();
  return { ofExport, ofConversations };
}

function averages(rows: readonly Answer[]): { readonly [column: string]: number } {
  const columns = Object.keys(rows[0]!);
  return Object.fromEntries(
    columns.map(column => [column, sum(rows.map(row => bytesOf(column, row[column]))) / rows.length]),
  );
}

/** Numbers and days take eight bytes, texts two and their length, nothing takes none. */
function bytesOf(column: string, value: unknown): number {
  if (value === null || value === undefined) return 0;
  return typeof value === 'string' && column !== 'day' ? 2 + Buffer.byteLength(value) : 8;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

function bytes(count: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let [size, unit] = [count / 1_000, 0];
  while (size >= 1_000 && unit < units.length - 1) [size, unit] = [size / 1_000, unit + 1];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
