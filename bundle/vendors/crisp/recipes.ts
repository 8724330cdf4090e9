import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description: "pushes `$crisp.push(['on', 'chat:opened', …])` and the like, with an event for each",
    fault:
      'Crisp keeps one listener for each event: the recipe takes the place of what the site itself has registered, and a later tool that of the recipe.',
    rows: [
      { old: "event: 'crisp_chat_opened'", now: ['chat_opened'] },
      { old: "event: 'crisp_chat_closed'", now: ['chat_closed'] },
      {
        old: "event: 'crisp_chat_initiated'",
        now: ['chat_engaged'],
        note: '`chat_started` is reported too, and may come again for a conversation that goes on',
      },
      { old: "event: 'crisp_message_sent'", now: ['chat_message_sent'] },
      { old: "event: 'crisp_message_received'", now: ['chat_message_received'] },
    ],
  },
  {
    description: 'pushes the address or the number of `user:email:changed` and `user:phone:changed`',
    fault: 'Personal data is in the data layer, where every tag of the container can read it.',
    rows: [
      {
        old: 'user:email:changed, user:phone:changed',
        now: ['chat_lead'],
        note: 'that there is one; also where the site itself hands it to the chat',
      },
      { old: 'email, phone, nickname, message', now: [], note: 'never recorded, whatever the settings' },
    ],
  },
];
