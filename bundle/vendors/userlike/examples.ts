import type { Examples } from '../room/examples.ts';

const global_ctx = {
  client_uuid: '6f0b8e52-91d4-4c7a-a1f3-2b9d7c40e8aa',
  operator_group_id: 4127,
  widget_id: 20415,
  widget_lang: 'de',
};

export const examples: Examples = [
  {
    description: 'The visitor writes the first message of a conversation.',
    native: 'contact_first_message',
    payload: { global_ctx, session_ctx: { session_id: 's-1', chat_id: 'c-1' } },
    records: [{ event: 'chat_engaged', chat_widget_id: '20415', chat_language: 'de', chat_group_id: '4127' }],
    withheld: {
      chat_conversation_id: 'class_off',
      chat_session_id: 'class_off',
      chat_contact_id: 'class_off',
    },
  },
  {
    description: 'The visitor accepts the privacy notice.',
    native: 'disclaimer_ok',
    records: [{ event: 'chat_permission', chat_topic: 'privacy', chat_decision: 'accepted' }],
  },
  {
    description: 'The visitor leaves contact details, which the site keeps out of its records.',
    native: 'register_submit',
    payload: { session_ctx: { client_name: 'Mira Beispiel', client_email: 'mira@example.com' } },
    records: [{ event: 'chat_lead' }],
    withheld: { chat_contact_name: 'class_off', chat_contact_email: 'class_off' },
  },
  {
    description: 'The operator answers, under a name that says otherwise.',
    native: 'message_client_terminating',
    payload: { session_ctx: { operator_id: 90417733, operator_name: 'Jonas Muster' } },
    settings: { staff: 'keep' },
    records: [
      {
        event: 'chat_message_received',
        chat_operator_id: '90417733',
        chat_operator_name: 'Jonas Muster',
      },
    ],
  },
  {
    description: 'The messenger starts, on a site that lists one of its two own fields.',
    native: 'button_displayed',
    payload: { session_ctx: { custom_data: { plan: 'gold', basket: 3 } } },
    settings: { customKeys: ['plan'] },
    records: [{ event: 'chat_ready', chat_custom_plan: 'gold' }],
    withheld: { basket: 'key_unlisted' },
  },
];
