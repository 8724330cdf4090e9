import type { Examples } from '../room/examples.ts';

export const examples: Examples = [
  {
    description: 'A conversation begins, on a site that keeps numbers of conversations.',
    native: 'conversationStarted',
    payload: { conversation: { conversationId: 5533441177 } },
    settings: { ids: 'keep' },
    records: [{ event: 'chat_engaged', chat_conversation_id: '5533441177' }],
  },
  {
    description: 'The same on a site that does not.',
    native: 'conversationStarted',
    payload: { conversation: { conversationId: 5533441177 } },
    records: [{ event: 'chat_engaged' }],
    withheld: { chat_conversation_id: 'class_off' },
  },
  {
    description: 'The visitor chooses an answer, on a site that keeps answers.',
    native: 'quickReplyButtonClick',
    payload: { label: 'Return my tent' },
    settings: { answers: 'keep' },
    records: [{ event: 'chat_answered', chat_label: 'Return my tent' }],
  },
  {
    description: 'The visitor is tied to a contact.',
    native: 'contactAssociated',
    records: [{ event: 'chat_lead' }],
  },
  {
    description: 'The visitor touches the widget, which is no opening.',
    native: 'userInteractedWithWidget',
    records: [{ event: 'chat_activity' }],
  },
  {
    description: 'Somebody of the team closes the conversation.',
    native: 'conversationClosed',
    payload: { conversation: { conversationId: 5533441177 } },
    records: [{ event: 'chat_ended' }],
    withheld: { chat_conversation_id: 'class_off' },
  },
];
