import type { Traces } from '../room/traces.ts';

/** Makes our script look at the page, as whatever loads does. */
const look = "window.dispatchEvent(new Event('load'))";

/** The script subscribes as code of the site does, so it stands in no place of the page. */
export const traces: Traces = {
  report: `window.LiveChatWidget = {
      on(name, f) { if (/^rich/.test(name)) f({ author: { type: 'agent', id: 'tom@example.com' } }) },
    };
    ${look};
    delete window.LiveChatWidget`,
  own: [
    {
      name: 'subscription',
      description:
        'The functions `on` and `off` of `LiveChatWidget` are called for the ten events of the chat, which a site notices that ' +
        'has its own there.',
      code: `let calls = 0;
        window.LiveChatWidget = { on() { calls++ } };
        ${look};
        return calls`,
      without: 0,
      with: 10,
      seen: [],
    },
    {
      name: 'queue',
      description: 'The queue `_q` of the snippet has these subscriptions until the chat is there.',
      code: `const queue = [];
        window.LiveChatWidget = { _q: queue, on: (...args) => queue.push(['on', args]) };
        ${look};
        return queue.length`,
      without: 0,
      with: 10,
      seen: [],
    },
    {
      name: 'getter',
      description:
        'An accessor of the site at `LiveChatWidget`, or in what an event of the chat holds, is read more often.',
      code: `let reads = 0;
        Object.defineProperty(window, 'LiveChatWidget', { get() { reads++ }, configurable: true });
        ${look};
        delete window.LiveChatWidget;
        return reads > 0`,
      without: false,
      with: true,
      seen: [],
    },
  ],
};
