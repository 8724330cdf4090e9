import type { Code } from '../room/load-order/code.ts';

const natives = JSON.stringify([
  'widgetLoaded',
  'userInteractedWithWidget',
  'conversationStarted',
  'widgetClosed',
]);

/** Functions by event, which another part of the page can take away again. */
const listeners = (who: string) => `window.listeners = {};
  for (const native of ${natives}) listeners[native] = function () { note('${who}', native); };`;
const listen = `for (const native of ${natives}) HubSpotConversations.on(native, listeners[native]);`;

export const loadOrderCode: Code = {
  callback: {
    assigned: `${listeners('first')}
      if (window.HubSpotConversations) { ${listen} } else window.hsConversationsOnReady = [() => { ${listen} }];`,
    var: `${listeners('first')}
      var hsConversationsOnReady = [() => { ${listen} }];
      if (window.HubSpotConversations) hsConversationsOnReady[0]();`,
    function: `${listeners('first')}
      function onConversationsAPIReady() { ${listen} }
      if (window.HubSpotConversations) onConversationsAPIReady();
      else window.hsConversationsOnReady = [onConversationsAPIReady];`,
    module: `${listeners('first')}
      if (window.HubSpotConversations) { ${listen} } else window.hsConversationsOnReady = [() => { ${listen} }];`,
  },
  change: {
    chained: `{
      const chain = () => {
        for (const native of ${natives}) {
          HubSpotConversations.on(native, function () { note('second', native); });
        }
      };
      if (window.HubSpotConversations) chain(); else hsConversationsOnReady.push(chain);
    }`,
    // What runs when the chat is there takes the functions that stand there then.
    replaced: `if (window.HubSpotConversations) {
        for (const native of ${natives}) HubSpotConversations.off(native, listeners[native]);
      }
      ${listeners('second')}
      if (window.HubSpotConversations) ${listen}`,
  },
  chat: () => 'chat.load();',
};
