import { share } from '../text.ts';
import { conversations, dayAndVendor, type View } from '../view.ts';

/** Empty where the chat never tells. */
const begun = 'CASE WHEN COUNT(engaged) > 0 THEN SUM(CASE WHEN engaged > 0 THEN 1 ELSE 0 END) END';

export const daily: View = {
  name: 'chat_daily',
  question: 'How many conversations were there per day and chat?',
  eventNames: ['chat_engaged'],
  notes: [
    'Conversations are sessions in which the visitor contributed something of their own, however often that happened.',
    'A chat that never reports chat_engaged has sessions only: conversations are empty there, not 0.',
  ],
  columns: {
    ...dayAndVendor,
    sessions: { type: 'whole number', description: 'Sessions in which GA4 heard anything of this chat.' },
    conversations: { type: 'whole number', description: 'Of these, the ones in which the visitor engaged.' },
    engaged_share: { type: 'share', description: 'Conversations as a share of sessions.' },
  },
  sql: () =>
    [
      'SELECT',
      '  day,',
      '  chat_vendor,',
      '  COUNT(*) AS sessions,',
      `  ${begun} AS conversations,`,
      `  ${share(begun, 'COUNT(*)')} AS engaged_share`,
      `FROM ${conversations}`,
      'GROUP BY day, chat_vendor',
    ].join('\n'),
};
