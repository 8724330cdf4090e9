import type { Examples } from '../room/examples.ts';

export const examples: Examples = [
  {
    description: 'The visitor writes for the first time.',
    native: 'jivo_onMessageSent',
    records: [{ event: 'chat_engaged' }],
  },
  {
    description: 'The window opens.',
    native: 'jivo_onOpen',
    records: [{ event: 'chat_opened' }],
  },
  {
    description: 'The visitor leaves an address, which nobody asks the chat for.',
    native: 'jivo_onIntroduction',
    records: [{ event: 'chat_lead' }],
  },
  {
    description: 'Somebody of the team takes the conversation.',
    native: 'jivo_onAccept',
    records: [{ event: 'chat_handover' }],
  },
  {
    description: 'A call begins.',
    native: 'jivo_onCallStart',
    records: [{ event: 'chat_activity' }],
  },
  {
    description: 'A call begins, on a site that counts it as a goal.',
    native: 'jivo_onCallStart',
    settings: { events: { jivo_onCallStart: 'chat_goal' } },
    records: [{ event: 'chat_goal' }],
  },
  {
    description: 'A call has failed, for a reason that stays on the page.',
    native: 'jivo_onCallEnd',
    payload: { result: 'fail', reason: 'Nobody picks up at +49 30 5550199' },
    records: [{ event: 'chat_activity' }],
    withheld: { result: 'never_read', reason: 'never_read' },
  },
  {
    description: 'The window shows the form for a call, which says too little to be recorded.',
    native: 'jivo_onChangeState',
    records: [],
  },
];
