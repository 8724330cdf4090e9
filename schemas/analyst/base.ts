/** The base view: the GA4 export as one flat row per chat record, with what every view above needs worked out. */
import type { FieldEntry } from '../src/dictionary.ts';
import { chatLeadSource, conversionEvents } from './conversions.ts';
import { countSafeSql } from './count-safe.ts';
import type { Dialect } from './dialects.ts';
import { indent, list, quote } from './text.ts';
import type { Column, ColumnType, Knowledge } from './view.ts';

export const baseName = 'chat_records';

export const baseQuestion = 'What happened in the chats, record by record?';

export const baseNotes: readonly string[] = [
  'It also holds the start of each session and the conversions of the site (column kind), for chat_assisted.',
  'A conversation is one chat product in one GA4 session: user_pseudo_id, ga_session_id and chat_vendor.',
  'Records without user or session, as GA4 stores them for visitors who declined, belong to no conversation.',
  'chat_seq is empty unless a tag of your own sends it; it then settles the order within one batch.',
];

/** Fields that may reach GA4 without telling about a person, and the sequence that helps with the order. */
const exported = ({ dimension, name }: FieldEntry): boolean => dimension !== 'never' || name === 'chat_seq';

const types: { readonly [type in FieldEntry['type']]: ColumnType } = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'whole number',
};

const made: { readonly [name: string]: Column } = {
  kind: {
    type: 'text',
    description: 'chat for records of ours, session for session starts, conversion for conversions.',
  },
  day: { type: 'date', description: 'Day of the event, in the time zone of the GA4 property.' },
  happened_at: { type: 'number', description: 'Moment that GA4 stored, in seconds since 1970.' },
  place: { type: 'whole number', description: 'Position within the session, from 1.' },
  event: { type: 'text', description: 'Name of the event.' },
  count_safe: { type: 'whole number', description: '1 if this event of this chat may be counted, else 0.' },
  known_event: {
    type: 'whole number',
    description: '1 if the dictionary of this version knows the event, else 0.',
  },
  session_id: { type: 'text', description: 'The session: user_pseudo_id and ga_session_id.' },
  conversation_id: { type: 'text', description: 'The conversation: session and chat product.' },
  user_pseudo_id: { type: 'text', description: "GA4's ID of the browser." },
  ga_session_id: { type: 'text', description: "GA4's number of the session in this browser." },
  batch_page_id: { type: 'whole number', description: "GA4's number of the page that sent the event." },
  batch_ordering_id: { type: 'whole number', description: "GA4's number of the request of that page." },
  batch_event_index: { type: 'whole number', description: 'Position of the event within its request.' },
};

/** Every column of the base view, in order. */
export function baseColumns({ dictionary }: Knowledge): { readonly [name: string]: Column } {
  const fields = dictionary.fields.filter(exported).map(({ name, type, description }): [string, Column] => [
    name,
    {
      type: types[type],
      description: type === 'boolean' ? `${description} 1 for yes, 0 for no.` : description,
    },
  ]);
  return { ...made, ...Object.fromEntries(fields) };
}

/** Query of the base view in one dialect. */
export function baseSql({ dictionary }: Knowledge, dialect: Dialect): string {
  const fields = dictionary.fields.filter(exported);
  const vendors = dictionary.vendors.map(({ id }) => id);
  const isChat = "SUBSTR(event, 1, 5) = 'chat_'";
  const conversionsListed = list(conversionEvents);
  return [
    'WITH flat AS (',
    '  SELECT',
    `    ${dialect.day} AS day,`,
    `    ${dialect.seconds} AS happened_at,`,
    '    event_name AS event,',
    '    user_pseudo_id,',
    `    ${dialect.text('ga_session_id')} AS ga_session_id,`,
    `    ${dialect.text('lead_source')} AS lead_source,`,
    ...fields.map(field => `    ${parameter(field, dialect)} AS ${field.name},`),
    `    ${dialect.whole('batch_page_id')},`,
    `    ${dialect.whole('batch_ordering_id')},`,
    `    ${dialect.whole('batch_event_index')}`,
    `  FROM ${dialect.source}`,
    `  WHERE ${indent(dialect.days, 2)}`,
    '    -- The conversions of your site: list them here.',
    `    AND (SUBSTR(event_name, 1, 5) = 'chat_' OR event_name = 'session_start' OR event_name IN ${conversionsListed})`,
    ')',
    'SELECT',
    `  CASE WHEN ${isChat} THEN 'chat' WHEN event = 'session_start' THEN 'session' ELSE 'conversion' END AS kind,`,
    '  day,',
    '  happened_at,',
    '  ROW_NUMBER() OVER (',
    '    PARTITION BY user_pseudo_id, ga_session_id',
    '    ORDER BY batch_page_id, batch_ordering_id, batch_event_index, chat_seq, happened_at,',
    '      -- Views join on the place, so it has to come out the same each time.',
    '      event, chat_vendor, chat_native_event, chat_nth',
    '  ) AS place,',
    '  event,',
    `  ${indent(countSafeSql(dictionary), 2)} AS count_safe,`,
    `  CASE WHEN event IN ${list(dictionary.events.map(({ name }) => name))} THEN 1 ELSE 0 END AS known_event,`,
    "  user_pseudo_id || '.' || ga_session_id AS session_id,",
    `  CASE WHEN ${isChat} AND chat_vendor IN ${list(vendors)}`,
    "    THEN user_pseudo_id || '.' || ga_session_id || '.' || chat_vendor",
    '  END AS conversation_id,',
    '  user_pseudo_id,',
    '  ga_session_id,',
    '  batch_page_id,',
    '  batch_ordering_id,',
    '  batch_event_index,',
    ...fields.map(({ name, type }, nth) => `  ${column(name, type)}${nth < fields.length - 1 ? ',' : ''}`),
    'FROM flat',
    '-- A lead of the chat that the container also sends as generate_lead is not assisted by the chat.',
    `WHERE NOT (event = 'generate_lead' AND COALESCE(lead_source, '') = ${quote(chatLeadSource)})`,
  ].join('\n');
}

function parameter({ name, type }: FieldEntry, dialect: Dialect): string {
  if (type === 'integer') return dialect.integer(name);
  return type === 'number' ? dialect.number(name) : dialect.text(name);
}

function column(name: string, type: FieldEntry['type']): string {
  return type === 'boolean' ? `CASE ${name} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END AS ${name}` : name;
}
