import type { Traces } from '../room/traces.ts';

/** Makes our script look at the page, as whatever loads does. */
const look = "window.dispatchEvent(new Event('load'))";

/** The script subscribes as code of the site does, so it stands in no place of the page. */
export const traces: Traces = {
  report: `window.HubSpotConversations = {
      on(name, f) { if (/^quick/.test(name)) f({ value: ['tom@example.com'] }) },
    };
    ${look};
    delete window.HubSpotConversations`,
  own: [
    {
      name: 'subscription',
      description:
        'The functions `on` and `off` of `HubSpotConversations` are called for the nine events of the chat, and its ' +
        '`widget.status` once at the start, which a site notices that has its own there.',
      code: `let calls = 0;
        window.HubSpotConversations = { on() { calls++ } };
        ${look};
        return calls`,
      without: 0,
      with: 9,
      seen: [],
    },
    {
      name: 'getter',
      description:
        'An accessor of the site at `HubSpotConversations`, or in what an event of the chat holds, is read more often.',
      code: `let reads = 0;
        Object.defineProperty(window, 'HubSpotConversations', { get() { reads++ }, configurable: true });
        ${look};
        delete window.HubSpotConversations;
        return reads > 0`,
      without: false,
      with: true,
      seen: [],
    },
  ],
};
