import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const callback = run(`
  for (const native of ['ready', 'open', 'conversationStart', 'messageFromVisitor', 'close']) {
    document.addEventListener('tidioChat-' + native, () => note('site', native));
  }`);
const load = run('chat.load();');
const start = run('startChat();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load, start],
  scenarios: [
    {
      description: 'is removed with its global on one route and embedded again on the next',
      actions: [callback, load, start, open, run('chat.unload();'), load, start, open, send, close],
    },
    {
      description: 'is embedded again with the global that the page has kept, and so is ready without a word',
      actions: [
        ...[callback, load, start, open, close],
        run('{ const { tidioChatApi } = window; chat.unload(); window.tidioChatApi = tidioChatApi; }'),
        ...[load, start, open, send, close],
      ],
    },
    {
      description: 'is opened by a call that had to wait for its start',
      actions: [callback, load, run('tidioChatApi.open();'), start, send, close],
    },
    {
      description: 'tells of an opening once more when the visitor goes to the conversation',
      actions: [callback, load, start, open, run('chat.enterConversation();'), send, close],
      unrecorded: [2],
    },
  ],
};
