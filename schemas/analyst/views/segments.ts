import { quote, share } from '../text.ts';
import { conversations, dayAndVendor, type View } from '../view.ts';

/** Columns of a conversation that it is split by, each with its value as text. */
const columnOf: { readonly [name: string]: string } = {
  page: 'c.page',
  hour: `CASE c.hour ${Array.from({ length: 24 }, (_, hour) => `WHEN ${hour} THEN '${String(hour).padStart(2, '0')}'`).join(' ')} END`,
  channel: 'c.channel',
  source: 'c.source',
  medium: 'c.medium',
  campaign: 'c.campaign',
  device: 'c.device',
  country: 'c.country',
};

export const segments: View = {
  name: 'chat_segments',
  question:
    'On which pages, at which hours and from which channels, devices and countries do conversations come?',
  eventNames: ['chat_engaged', 'chat_lead'],
  notes: [
    'Filter for one segment: every session is in each of them once, so a sum over segments means nothing.',
    'Page and hour are those at which the visitor first engaged, or else first met the chat.',
    'Channel, source, medium and campaign are those of the session; streaming tables have no channel, and often no source ' +
      'but that of the first visit.',
  ],
  columns: {
    ...dayAndVendor,
    segment: { type: 'text', description: `What is told apart: ${Object.keys(columnOf).join(', ')}.` },
    segment_value: { type: 'text', description: 'Its value, or unknown.' },
    sessions: { type: 'whole number', description: 'Sessions in which GA4 heard anything of this chat.' },
    conversations: {
      type: 'whole number',
      description:
        'Of these, the ones in which the visitor engaged; empty where the chat never reports that.',
    },
    engaged_share: { type: 'share', description: 'Conversations as a share of sessions.' },
    sessions_with_lead: {
      type: 'whole number',
      description:
        'Sessions with contact details; empty where the chat reports no leads that can be counted.',
    },
  },
  sql: () =>
    [
      'WITH segments AS (',
      Object.keys(columnOf)
        .map(name => `  SELECT ${quote(name)} AS segment`)
        .join('\n  UNION ALL\n'),
      '),',
      'split AS (',
      '  SELECT',
      '    c.day,',
      '    c.chat_vendor,',
      '    segments.segment,',
      '    COALESCE(CASE segments.segment',
      ...Object.entries(columnOf).map(([name, value]) => `      WHEN ${quote(name)} THEN ${value}`),
      "    END, 'unknown') AS segment_value,",
      '    c.is_conversation,',
      '    CASE WHEN c.leads > 0 THEN 1 WHEN c.leads = 0 THEN 0 END AS has_lead',
      `  FROM ${conversations} AS c`,
      '  CROSS JOIN segments',
      ')',
      'SELECT',
      '  day,',
      '  chat_vendor,',
      '  segment,',
      '  segment_value,',
      '  COUNT(*) AS sessions,',
      '  SUM(is_conversation) AS conversations,',
      `  ${share('SUM(is_conversation)', 'COUNT(*)')} AS engaged_share,`,
      '  SUM(has_lead) AS sessions_with_lead',
      'FROM split',
      'GROUP BY day, chat_vendor, segment, segment_value',
    ].join('\n'),
};
