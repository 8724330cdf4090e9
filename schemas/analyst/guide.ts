/** The README of the analyst kit. */
import { howOftenEngaged } from '../dictionary/how-often-engaged.ts';
import { neverTold } from '../dictionary/never-told.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { advice } from './advice.ts';
import { conversionEvents } from './conversions.ts';
import { countedBy } from './count-safe.ts';
import { commonDifferences } from './differences.ts';
import { exportColumns } from './export-columns.ts';
import { exportName, exportNotes, exportQuestion } from './export-query.ts';
import { exportDataset, exportTimeZone } from './export-source.ts';
import { lateDays } from './export-table.ts';
import { recordsColumns, recordsName, recordsNotes, recordsQuestion } from './records.ts';
import { mostRegistrations, usage } from './registrations.ts';
import { allFile, daysRead, scheduledFile } from './sql-files.ts';
import { type Column, dataset, type Knowledge, type View } from './view.ts';
import { views } from './views.ts';

/** The guide as Markdown. */
export function renderGuide(knowledge: Knowledge): string {
  const { dictionary } = knowledge;
  const { dimension, metric } = usage(knowledge);
  return [
    '# Chat events for analysts',
    '',
    `Made by chat-datalayer ${dictionary.version} from the same source as the script and the containers.`,
    '',
    '## In GA4',
    '',
    `- \`checklist.html\` and \`checklist.csv\`: what to register under Admin, Custom definitions. A usual container uses ` +
      `${dimension.byDefault} of ${mostRegistrations} custom dimensions and ${metric.byDefault} of ${mostRegistrations} ` +
      `custom metrics; with every possible parameter it is ${dimension.atMost} and ${metric.atMost}.`,
    '- `sample-report.html`: what a report shows after a week, with made-up visits, for each chat.',
    '',
    '## In BigQuery',
    '',
    ...inBigQuery(),
    '## Which view answers which question',
    '',
    markdownTable(['question', 'view', 'looks at'], questionRows()),
    '',
    'A conversation is one chat in one session: `user_pseudo_id`, `ga_session_id` and `chat_vendor`. Within it records ' +
      'are in the order in which their page sent them (`batch_ordering_id`, `batch_event_index`, then `chat_seq`), and pages in ' +
      'the order of time.',
    '',
    ...needed(knowledge),
    '### What is counted for whom',
    '',
    'A count is empty, not 0, where the chat does not report the event or reports it more than once for one thing.',
    '',
    markdownTable(['event', ...dictionary.vendors.map(({ label }) => label)], countedRows(knowledge)),
    '',
    '### How often `chat_engaged` comes, and what a chat never reports',
    '',
    ...bullets(toldRows(knowledge)),
    ...advice.flatMap(({ title, description }) => [
      `## ${title}`,
      '',
      ...description.flatMap(text => [text, '']),
    ]),
    "## Why numbers differ from the vendor's",
    '',
    ...bullets(commonDifferences),
    ...dictionary.vendors.flatMap(({ label, differs }) => [`### ${label}`, '', ...bullets(differs)]),
    '## Fields of each view',
    '',
    ...chapter(exportName, exportQuestion, exportNotes, exportColumns(dictionary)),
    ...chapter(recordsName, recordsQuestion, recordsNotes, recordsColumns(knowledge)),
    ...views.flatMap(({ name, question, notes, columns }) => chapter(name, question, notes, columns)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

const inBigQuery = (): string[] => [
  '1. Link GA4 to BigQuery (Admin, BigQuery links) and wait for the first table `events_…`.',
  `2. Make a dataset named \`${dataset}\` in the same location.`,
  '3. Choose one of these:',
  '',
  markdownTable(
    ['you want', 'take', 'what it costs'],
    [
      [
        'a look, or a small site',
        `\`sql/${allFile}\`: paste it into the console and run it once`,
        `every question reads the last ${daysRead} days of the export again`,
      ],
      [
        'reports that many people open',
        `\`sql/${scheduledFile}\`: a scheduled query`,
        `a run reads the newest ${lateDays + 1} days of the export, a question the small table alone`,
      ],
      [
        'the same under version control, with checks',
        'the Dataform package, `chat-datalayer/dataform`, or the folder `dist/dataform/project/` to copy',
        'the same',
      ],
    ],
  ),
  '',
  `In the SQL files, replace \`${exportDataset}\` with the dataset of the export and \`${exportTimeZone}\` with the time zone ` +
    `of the GA4 property, and list the conversions of the site in place of ${conversionEvents.map(code).join(', ')}.`,
  '',
  'A day is read from its daily table; as long as there is none, from `events_intraday_…`, which GA4 fills while the day ' +
    'goes on, and never from both. So a property with the streaming export alone works as it is, and where both are on, ' +
    'today is there already, incomplete: filter `streamed = 0` to leave it out. Streaming tables have no channel.',
  '',
  `Above \`${exportName}\`, every view is the same text that was tested on SQLite with sessions of simulated chats. What ` +
    'reads the export and makes tables has a form of its own in BigQuery: its grammar was checked, and it was never run on ' +
    'the real BigQuery.',
  '',
];

function questionRows(): string[][] {
  const rows = views.map(({ question, name, eventNames: words }) => [
    question,
    code(name),
    words.map(code).join(', ') || 'every chat event',
  ]);
  return [[recordsQuestion, code(recordsName), 'every chat event'], ...rows];
}

/** Events that a container leaves out unless they are ticked, with the views that need them. */
function needed({ dictionary }: Knowledge): string[] {
  const views = viewsByUnsentWord(dictionary.events.filter(({ ga4 }) => !ga4).map(({ name }) => name));
  return views.length === 0
    ? []
    : [
        'A container does not send these events by itself; tick them in the configurator:',
        '',
        ...bullets(views),
      ];
}

function viewsByUnsentWord(unsent: readonly string[]): string[] {
  const users = (word: string) =>
    views.filter(({ eventNames: words }: View) => words.some(name => name === word));
  return unsent
    .filter(word => users(word).length > 0)
    .map(
      word =>
        `${code(word)}, for ${users(word)
          .map(({ name }) => code(name))
          .join(', ')}`,
    );
}

function countedRows({ dictionary }: Knowledge): string[][] {
  const used = dictionary.events.filter(({ name }) =>
    views.some(({ eventNames: words }) => words.includes(name)),
  );
  return used.map(({ name }) => [
    code(name),
    ...dictionary.vendors.map(({ id }) => (countedBy(dictionary, name).includes(id) ? 'yes' : '–')),
  ]);
}

function toldRows({ dictionary }: Knowledge): string[] {
  return dictionary.vendors.map(({ id, label, engagedOncePer }) => {
    const untold = neverTold(dictionary, id).map(({ name }) => code(name));
    const never = untold.length > 0 ? ` It never reports ${untold.join(', ')}.` : '';
    return `${label}: ${howOftenEngaged(engagedOncePer)}.${never}`;
  });
}

function chapter(
  name: string,
  question: string,
  notes: readonly string[],
  columns: { readonly [name: string]: Column },
): string[] {
  return [
    `### ${name}`,
    '',
    `**${question}**`,
    '',
    ...bullets(notes),
    markdownTable(
      ['field', 'type', 'means'],
      Object.entries(columns).map(([column, { type, description }]) => [code(column), type, description]),
    ),
    '',
  ];
}

const code = (text: string): string => `\`${text}\``;

const bullets = (texts: readonly string[]): string[] => [...texts.map(text => `- ${text}`), ''];
