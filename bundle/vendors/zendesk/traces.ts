import type { Traces } from '../room/traces.ts';

/** Makes our script look at the page, as whatever loads does. */
const look = "window.dispatchEvent(new Event('load'))";

/** The script subscribes as code of the site does, so it stands in no place of the page. */
export const traces: Traces = {
  report: `window.zE = (way, name, f) => {
      if (!name) way();
      else if (name === 'userEvent') f({ action: 'Chat Rating Good', conversationId: 'tom@example.com' });
    };
    ${look};
    delete window.zE`,
  own: [
    {
      name: 'subscription',
      description:
        'The function `zE` is called with a function of the script, and from within that for each event of both widgets, ' +
        'which a site notices that has a function of its own there.',
      code: `let calls = 0;
        window.zE = way => { calls++; if (typeof way === 'function') way(); };
        ${look};
        delete window.zE;
        return calls`,
      without: 0,
      with: 25,
      seen: [],
    },
    {
      name: 'getter',
      description:
        'An accessor of the site at `zE`, or in what an event of the chat holds, is read more often.',
      code: `let reads = 0;
        Object.defineProperty(window, 'zE', { get() { reads++ }, configurable: true });
        ${look};
        delete window.zE;
        return reads > 0`,
      without: false,
      with: true,
      seen: [],
    },
  ],
};
