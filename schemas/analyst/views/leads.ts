import { share } from '../text.ts';
import { conversations, dayAndVendor, type View } from '../view.ts';

export const leads: View = {
  name: 'chat_leads',
  question: 'How many conversations bring contact details or reach a goal?',
  eventNames: ['chat_engaged', 'chat_lead', 'chat_goal'],
  notes: [
    'Where a chat reports no leads, the columns are empty: send the lead from your own form instead.',
    'A visitor may leave details and never write; those are in leads_without_conversation, not in the rate.',
    'A chat that never reports chat_engaged has all its leads there, and no rates.',
  ],
  columns: {
    ...dayAndVendor,
    conversations: { type: 'whole number', description: 'Conversations in which the visitor engaged.' },
    conversations_with_lead: {
      type: 'whole number',
      description: 'Of these, the ones with contact details.',
    },
    lead_rate: { type: 'share', description: 'Conversations with contact details as a share of all.' },
    leads_without_conversation: {
      type: 'whole number',
      description: 'Sessions with contact details in which the visitor did not engage.',
    },
    conversations_with_goal: { type: 'whole number', description: 'Conversations that reached a goal.' },
    goal_rate: { type: 'share', description: 'Conversations that reached a goal as a share of all.' },
  },
  sql: () => {
    const engaged = (more: string) => `SUM(CASE WHEN engaged > 0 AND ${more} > 0 THEN 1 ELSE 0 END)`;
    const conversationCount = 'SUM(CASE WHEN engaged > 0 THEN 1 ELSE 0 END)';
    const known = (column: string, value: string) => `CASE WHEN COUNT(${column}) > 0 THEN ${value} END`;
    return [
      'SELECT',
      '  day,',
      '  chat_vendor,',
      `  ${known('engaged', conversationCount)} AS conversations,`,
      `  ${known('engaged + leads', engaged('leads'))} AS conversations_with_lead,`,
      `  ${known('engaged + leads', share(engaged('leads'), conversationCount))} AS lead_rate,`,
      `  ${known('leads', 'SUM(CASE WHEN COALESCE(engaged, 0) = 0 AND leads > 0 THEN 1 ELSE 0 END)')} AS leads_without_conversation,`,
      `  ${known('engaged + goals', engaged('goals'))} AS conversations_with_goal,`,
      `  ${known('engaged + goals', share(engaged('goals'), conversationCount))} AS goal_rate`,
      `FROM ${conversations}`,
      'GROUP BY day, chat_vendor',
    ].join('\n');
  },
};
