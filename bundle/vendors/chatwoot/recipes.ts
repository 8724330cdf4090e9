import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description: 'listens to `chatwoot:on-message` and pushes an event, or the message itself',
    fault:
      'Each message counts as a conversation, those of the team and of other devices too, and the text of messages is in the data layer.',
    rows: [
      {
        old: "event: 'chatwoot:on-message'",
        now: ['chat_engaged', 'chat_message_sent', 'chat_message_received', 'chat_rated'],
        note: 'one name for all; count `chat_engaged`',
      },
      { old: 'detail.content', now: [], note: 'never recorded, whatever the settings' },
      {
        old: 'detail.conversation_id',
        now: ['chat_conversation_id'],
        note: 'recorded only where the site keeps IDs',
      },
      {
        old: 'detail.sender',
        now: ['chat_operator_id', 'chat_operator_name'],
        note: 'of the team alone, and only where the site keeps staff',
      },
    ],
  },
  {
    description: 'counts a conversation with `chatwoot:opened` or `chatwoot:on-start-conversation`',
    fault:
      'Nothing is written yet, and the chat also reports an opened window for a preview of unread messages.',
    rows: [
      { old: 'chatwoot:opened', now: ['chat_opened'], note: 'not safe to count' },
      { old: 'chatwoot:on-start-conversation', now: ['chat_started'], note: 'not safe to count' },
    ],
  },
];
