/** The columns of what is kept of the export, and how each is read from it. */
import type { Dictionary, FieldEntry } from '../src/dictionary.ts';
import type { Dialect } from './dialects.ts';
import type { ExportSource } from './export-source.ts';
import { channelSql, trafficSql } from './traffic.ts';
import type { Column, ColumnType } from './view.ts';

export interface ExportColumn extends Column {
  /** Reads it in the export. */
  read(dialect: Dialect, source: ExportSource): string;
}

type ExportColumns = { readonly [name: string]: ExportColumn };

const types: { readonly [type in FieldEntry['type']]: ColumnType } = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'whole number',
};

/** Tables that GA4 fills while the day goes on are named so, before the day. */
export const streamedPrefix = 'intraday_';

const aboutTheEvent: ExportColumns = {
  day: {
    type: 'date',
    description: 'Day of the event, in the time zone of the GA4 property.',
    read: ({ day }) => day,
  },
  hour: {
    type: 'whole number',
    description: 'Hour of the event, 0 to 23, in the time zone that is set for these tables.',
    read: ({ hour }, { timeZone }) => hour(timeZone),
  },
  happened_at: {
    type: 'number',
    description: 'Moment that GA4 stored, in seconds since 1970.',
    read: ({ seconds }) => seconds,
  },
  event: { type: 'text', description: 'Name of the event.', read: () => 'event_name' },
  streamed: {
    type: 'whole number',
    description:
      '1 if the event comes from a table that GA4 fills while the day goes on, so that the day may be incomplete, else 0.',
    read: () =>
      `CASE WHEN SUBSTR(_TABLE_SUFFIX, 1, ${streamedPrefix.length}) = '${streamedPrefix}' THEN 1 ELSE 0 END`,
  },
  user_pseudo_id: { type: 'text', description: "GA4's ID of the browser.", read: () => 'user_pseudo_id' },
  ga_session_id: {
    type: 'text',
    description: "GA4's number of the session in this browser.",
    read: ({ text }) => text('ga_session_id'),
  },
  batch_page_id: {
    type: 'whole number',
    description: "GA4's number of the page that sent the event.",
    read: ({ whole }) => whole('batch_page_id'),
  },
  batch_ordering_id: {
    type: 'whole number',
    description: "GA4's number of the request of that page.",
    read: ({ whole }) => whole('batch_ordering_id'),
  },
  batch_event_index: {
    type: 'whole number',
    description: 'Position of the event within its request.',
    read: ({ whole }) => whole('batch_event_index'),
  },
};

const aboutTheVisit: ExportColumns = {
  page: {
    type: 'text',
    description:
      'Path of the page. Of a record that waited for consent it is the page of the consent, unless a tag of your own sends chat_page.',
    read: ({ text, path }) => `COALESCE(${text('chat_page')}, ${path(text('page_location'))})`,
  },
  channel: {
    type: 'text',
    description: "Channel of the session, by GA4's default channel group; empty on streamed days.",
    read: channelSql,
  },
  source: {
    type: 'text',
    description: 'Source of the session by the last click; where GA4 names none, that of the first visit.',
    read: dialect => trafficSql('source', dialect),
  },
  medium: {
    type: 'text',
    description: 'Medium of the session, from the same place as the source.',
    read: dialect => trafficSql('medium', dialect),
  },
  campaign: {
    type: 'text',
    description: 'Campaign of the session, from the same place as the source.',
    read: dialect => trafficSql('campaign', dialect),
  },
  device: {
    type: 'text',
    description: 'Kind of device: desktop, mobile, tablet and so on.',
    read: ({ member }) => member('device.category'),
  },
  country: {
    type: 'text',
    description: 'Country of the visitor.',
    read: ({ member }) => member('geo.country'),
  },
};

/** Columns of a visit that reports are split by, in order. */
export const visitColumns = Object.keys(aboutTheVisit);

/** Fields that may reach GA4 without telling about a person, and the sequence that helps with the order. */
const exported = ({ dimension, name }: FieldEntry): boolean => dimension !== 'never' || name === 'chat_seq';

/** Every column, in order. */
export function exportColumns({ fields }: Dictionary): ExportColumns {
  const told = fields.filter(exported).map((field): [string, ExportColumn] => [
    field.name,
    {
      type: types[field.type],
      description: field.type === 'boolean' ? `${field.description} 1 for yes, 0 for no.` : field.description,
      read: dialect => readField(field, dialect),
    },
  ]);
  return { ...aboutTheEvent, ...aboutTheVisit, ...Object.fromEntries(told) };
}

function readField({ name, type }: FieldEntry, dialect: Dialect): string {
  if (type === 'integer') return dialect.integer(name);
  if (type === 'number') return dialect.number(name);
  return type === 'boolean'
    ? `CASE ${dialect.text(name)} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END`
    : dialect.text(name);
}
