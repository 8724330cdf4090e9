import type { Traces } from '../room/traces.ts';

/** The script hears events, so it stands in no place of the page. */
export const traces: Traces = {
  report: "window.document.dispatchEvent(new Event('tidioChat-close'))",
  own: [
    {
      name: 'getter',
      description:
        'An accessor of the site at `tidioChatApi`, at what is on it, or in the `data` of an event of the chat, is read more often.',
      code: `let reads = 0;
        const data = { get type() { return reads++ } };
        window.document.dispatchEvent(Object.assign(new Event('tidioChat-messageFromVisitor'), { data }));
        return later(() => reads > 0)`,
      without: false,
      with: true,
      seen: [],
    },
  ],
};
