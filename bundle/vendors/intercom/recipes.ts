import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description: "calls `Intercom('onShow', …)` and `Intercom('onHide', …)` with a push for each",
    fault:
      'After `shutdown` and `boot`, as single-page sites do at a logout, nothing is heard any more; where the recipe runs with each route, everything is pushed several times.',
    rows: [
      { old: "event: 'intercom_open'", now: ['chat_opened'] },
      { old: "event: 'intercom_close'", now: ['chat_closed'] },
      { old: "event: 'intercom_email_supplied'", now: ['chat_lead'] },
    ],
  },
  {
    description: 'says that it pushes started conversations or messages',
    fault:
      'Intercom documents no such event. Such recipes count clicks on buttons of the site, or nothing at all.',
    rows: [
      {
        old: "event: 'intercom_conversation_started'",
        now: [],
        note: 'Intercom never reports it; count `chat_opened` and `chat_lead`',
      },
      { old: "event: 'intercom_message_sent'", now: [], note: 'the same' },
      { old: 'email, user_id', now: [], note: 'never recorded, whatever the settings' },
    ],
  },
];
