/** The base view: every event in its place within the session, with what every view above needs worked out. */
import { countSafeSql } from './count-safe.ts';
import { exportColumns } from './export-columns.ts';
import { exportName } from './export-query.ts';
import { indent, list } from './text.ts';
import { type Column, dataset, type Knowledge } from './view.ts';

export const recordsName = 'chat_records';

export const recordsQuestion = 'What happened in the chats, record by record?';

export const recordsNotes: readonly string[] = [
  'It also holds the start of each session and the conversions of the site (column kind), for chat_assisted.',
  'A conversation is one chat product in one GA4 session: user_pseudo_id, ga_session_id and chat_vendor.',
  'Records without user or session, as GA4 stores them for visitors who declined, belong to no conversation.',
  'Events of one page are in the order in which the page sent them, pages in the order of time: two tabs take turns.',
  'chat_seq is empty unless a tag of your own sends it; it then settles the order within one batch.',
];

/** Columns of the export that are told of the event and meant for the whole session. */
export const ofSession = ['channel', 'source', 'medium', 'campaign'] as const;

const made: { readonly [name: string]: Column } = {
  kind: {
    type: 'text',
    description: 'chat for records of ours, session for session starts, conversion for conversions.',
  },
  place: { type: 'whole number', description: 'Position within the session, from 1.' },
  ordered_at: {
    type: 'number',
    description:
      'happened_at, but never before what the same page sent earlier: the moment to work out times from.',
  },
  count_safe: { type: 'whole number', description: '1 if this event of this chat may be counted, else 0.' },
  known_event: {
    type: 'whole number',
    description: '1 if the dictionary of this version knows the event, else 0.',
  },
  session_id: { type: 'text', description: 'The session: user_pseudo_id and ga_session_id.' },
  conversation_id: { type: 'text', description: 'The conversation: session and chat product.' },
};

/** Every column of the base view, in order. */
export function recordsColumns({ dictionary }: Knowledge): { readonly [name: string]: Column } {
  return { ...made, ...exportColumns(dictionary) };
}

/** Rows without a session are none together: by the moment they stay apart, and no engine has to sort them all at once. */
const session =
  'user_pseudo_id, ga_session_id, CASE WHEN user_pseudo_id IS NULL OR ga_session_id IS NULL THEN happened_at END';

/** Query of the base view. */
export function recordsSql({ dictionary }: Knowledge): string {
  const columns = Object.keys(exportColumns(dictionary));
  const isChat = "SUBSTR(event, 1, 5) = 'chat_'";
  const listed = columns.map(name => `    ${name},`);
  return [
    'WITH timed AS (',
    '  SELECT',
    ...listed,
    '    MAX(happened_at) OVER (',
    `      PARTITION BY ${session}, batch_page_id`,
    '      ORDER BY batch_ordering_id, batch_event_index, chat_seq, happened_at',
    '    ) AS ordered_at',
    `  FROM ${dataset}.${exportName}`,
    '),',
    'placed AS (',
    '  SELECT',
    ...listed,
    '    ordered_at,',
    '    ROW_NUMBER() OVER (',
    `      PARTITION BY ${session}`,
    '      ORDER BY ordered_at, batch_page_id, batch_ordering_id, batch_event_index, chat_seq, happened_at,',
    '        -- Views join on the place, so it has to come out the same each time.',
    '        event, chat_vendor, chat_native_event, chat_nth',
    '    ) AS place',
    '  FROM timed',
    '),',
    '-- A session came by the way of its first event that tells one.',
    'sourced AS (',
    '  SELECT',
    ...listed,
    '    ordered_at,',
    '    place,',
    `    MIN(CASE WHEN source IS NOT NULL THEN place END) OVER (PARTITION BY ${session}) AS source_place`,
    '  FROM placed',
    ')',
    'SELECT',
    `  CASE WHEN ${isChat} THEN 'chat' WHEN event = 'session_start' THEN 'session' ELSE 'conversion' END AS kind,`,
    '  place,',
    '  ordered_at,',
    `  ${indent(countSafeSql(dictionary), 2)} AS count_safe,`,
    `  CASE WHEN event IN ${list(dictionary.events.map(({ name }) => name))} THEN 1 ELSE 0 END AS known_event,`,
    "  user_pseudo_id || '.' || ga_session_id AS session_id,",
    `  CASE WHEN ${isChat} AND chat_vendor IN ${list(dictionary.vendors.map(({ id }) => id))}`,
    "    THEN user_pseudo_id || '.' || ga_session_id || '.' || chat_vendor",
    '  END AS conversation_id,',
    columns.map(name => `  ${ofWholeSession(name)}`).join(',\n'),
    'FROM sourced',
  ].join('\n');
}

function ofWholeSession(name: string): string {
  return ofSession.some(one => one === name)
    ? `MAX(CASE WHEN place = source_place THEN ${name} END) OVER (PARTITION BY ${session}) AS ${name}`
    : name;
}
