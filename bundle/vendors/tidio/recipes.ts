import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description: "subscribes by `tidioChatApi.on('open', …)` and `'close'`, and pushes an event for each",
    fault:
      'It needs the object of the chat, which may not be there yet: then nothing is heard, or the page stops with an error. An opening is counted once more when the visitor goes to the conversation.',
    rows: [
      {
        old: "event: 'Tidio_chat_interaction'",
        now: ['chat_opened', 'chat_closed'],
        note: 'one name for two things',
      },
      {
        old: 'chatAction',
        now: ['chat_native_event'],
        note: 'the bare name of the event: `open` or `close`',
      },
      { old: "event: 'open_chat'", now: ['chat_opened'] },
    ],
  },
  {
    description: 'counts each `messageFromVisitor` as a conversation, and pushes its text',
    fault:
      'A conversation is counted with every message, and what visitors write is in the data layer, where every tag of the container can read it.',
    rows: [
      {
        old: 'messageFromVisitor',
        now: ['chat_message_sent', 'chat_rated'],
        note: 'the event to count is `chat_engaged`, made of `conversationStart`',
      },
      { old: 'message, text', now: [], note: 'never recorded, whatever the settings' },
    ],
  },
  {
    description: 'takes name, address and phone number out of `preFormFilled`',
    fault: 'Personal data is in the data layer, where every tag of the container can read it.',
    rows: [
      {
        old: 'preFormFilled',
        now: ['chat_answered'],
        note: 'that a form was sent; the configurator offers to count it as a lead',
      },
      { old: 'form_data', now: [], note: 'never recorded, whatever the settings' },
    ],
  },
];
