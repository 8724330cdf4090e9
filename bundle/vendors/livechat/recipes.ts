import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description:
      'assigns `LC_API.on_chat_started`, `LC_API.on_message` and the like, and pushes an event for each',
    fault:
      'An assignment takes the place of any other for the same function, and this interface is of an older widget. A start is reported again where a conversation goes on, so one may be counted several times.',
    rows: [
      {
        old: 'on_chat_started',
        now: ['chat_engaged'],
        note: 'counted with the first message of the visitor',
      },
      { old: 'on_message', now: ['chat_message_sent', 'chat_message_received'] },
      { old: 'on_prechat_survey_submitted', now: ['chat_answered'] },
      { old: 'on_postchat_survey_submitted', now: ['chat_answered'] },
      { old: 'on_ticket_created', now: ['chat_lead'] },
    ],
  },
  {
    description: "pushes what `LiveChatWidget.on('ready', …)` hands over, or asks the widget for the visitor",
    fault:
      'Name and e-mail address of the visitor are in the data layer, where every tag of the container can read them.',
    rows: [
      { old: 'ready', now: ['chat_ready'] },
      { old: 'name, email, customerData', now: [], note: 'never recorded, whatever the settings' },
    ],
  },
];
