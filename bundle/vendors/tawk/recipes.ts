import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description: 'assigns `Tawk_API.onChatStarted` and the like, and pushes an event for each',
    fault:
      'An assignment takes the place of any other for the same function. A chat that goes on after a page change starts again there, so one conversation may be counted several times.',
    rows: [
      {
        old: "event: 'chat_started'",
        now: ['chat_engaged'],
        note: '`chat_started` is also one of our event names: rename the old push, or its trigger fires for both',
      },
      {
        old: "event: 'Chat'",
        now: ['chat_engaged', 'chat_answered', 'chat_lead'],
        note: 'one name for three things: a start, a form before the chat, an offline form',
      },
      { old: "event: 'chat_ended'", now: ['chat_ended'], note: 'the same name: rename the old push' },
      { old: 'event_category', now: ['chat_vendor'], note: 'always `tawk`' },
      {
        old: 'event_label',
        now: ['chat_native_event'],
        note: "the DOM event's name, such as `tawkChatStarted`",
      },
    ],
  },
  {
    description: 'takes name, address and phone number out of `onPrechatSubmit` or `onOfflineSubmit`',
    fault: 'Personal data is in the data layer, where every tag of the container can read it.',
    rows: [
      {
        old: 'onPrechatSubmit',
        now: ['chat_answered'],
        note: 'that a form was sent; the configurator offers to count it as a lead',
      },
      { old: 'onOfflineSubmit', now: ['chat_lead'] },
      { old: 'name, email, phone, message', now: [], note: 'never recorded, whatever the settings' },
    ],
  },
];
