import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description:
      'declares `jivo_onOpen`, `jivo_onMessageSent` and the like, and pushes one event with an action',
    fault:
      'A declaration takes the place of any other for the same function, so two recipes silence each other.',
    rows: [
      {
        old: "event: 'jivochat interaction'",
        now: ['chat_opened', 'chat_closed', 'chat_engaged', 'chat_handover', 'chat_lead'],
        note: 'one name for all; here each has its own',
      },
      { old: "chatAction: 'user sents first message'", now: ['chat_engaged'] },
      { old: "chatAction: 'agent accepts chat'", now: ['chat_handover'] },
      { old: "chatAction: 'submitted chat form'", now: ['chat_lead'] },
      {
        old: "chatAction: 'user started a call'",
        now: ['chat_activity'],
        note: 'the configurator offers to count it as a goal',
      },
      {
        old: 'chatWidgetID',
        now: [],
        note: 'not recorded; a variable of the tag manager can read `jivo_config.widget_id`',
      },
    ],
  },
  {
    description: 'asks `jivo_api.getContactInfo()` in `jivo_onIntroduction`, and sends or pushes the answer',
    fault: 'Name, address and phone number are where every tag of the container can read them.',
    rows: [
      { old: 'jivo_onIntroduction', now: ['chat_lead'] },
      {
        old: 'client_name, email, phone, description',
        now: [],
        note: 'never asked for, whatever the settings',
      },
    ],
  },
];
