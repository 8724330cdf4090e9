import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const callback = run(`window.hsConversationsOnReady = [() => {
    for (const native of ['widgetLoaded', 'userInteractedWithWidget', 'conversationStarted', 'widgetClosed']) {
      HubSpotConversations.on(native, () => note('site', native));
    }
  }];`);
const load = run('chat.load();');
const start = run('startChat();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load, start],
  scenarios: [
    {
      description: 'is removed with its object on one route and embedded again on the next',
      actions: [callback, load, start, open, run('chat.unload();'), load, start, open, send, close],
    },
    {
      description: 'has its widget removed by the page and loaded again, with the listeners that it had',
      actions: [
        ...[callback, load, start, open, run('HubSpotConversations.widget.remove();')],
        ...[run('HubSpotConversations.widget.load();'), start, open, send, close],
      ],
    },
    {
      description: 'forgets the visitor, and loads its widget anew',
      actions: [
        ...[callback, load, start, send, run('HubSpotConversations.clear({ resetWidget: true });')],
        ...[start, send, close],
      ],
    },
    {
      description: 'is not loaded before the visitor wants it',
      actions: [
        ...[run('window.hsConversationsSettings = { loadImmediately: false };'), callback, load],
        ...[{ pass: 60_000 }, run('HubSpotConversations.widget.load();'), start, open, send, close],
      ],
    },
  ],
};
