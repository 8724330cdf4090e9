import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description:
      "subscribes by `HubSpotConversations.on('conversationStarted', …)`, and pushes the number of the conversation",
    fault:
      'Where `hsConversationsOnReady` is assigned by two tools, only the last is run. The number of a conversation belongs to one visitor, and is where every tag of the container can read it.',
    rows: [
      { old: "event: 'hubspot-conversation-started'", now: ['chat_engaged'] },
      {
        old: 'hs-conversation-id',
        now: ['chat_conversation_id'],
        note: 'recorded only where the site keeps IDs',
      },
    ],
  },
  {
    description: 'counts `contactAssociated` as a lead, or `userInteractedWithWidget` as an opening',
    fault:
      'A contact that was known may be reported again, and any touch of the widget is reported, also the closing of a greeting.',
    rows: [
      { old: 'contactAssociated', now: ['chat_lead'], note: 'not among what is safe to count' },
      { old: 'userInteractedWithWidget', now: ['chat_activity'] },
    ],
  },
];
