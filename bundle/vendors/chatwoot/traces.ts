import type { Traces } from '../room/traces.ts';

/** The script hears events, so it stands in no place of the page. */
export const traces: Traces = {
  report:
    "window.dispatchEvent(new CustomEvent('chatwoot:on-message', { detail: { sender: { type: 'user', name: 'tom@example.com' } } }))",
  own: [
    {
      name: 'getter',
      description:
        'An accessor of the site at `$chatwoot`, at its `hasLoaded`, or in what an event of the chat holds, is read more often.',
      code: `let reads = 0;
        const detail = { get message_type() { return reads++ } };
        window.dispatchEvent(new CustomEvent('chatwoot:on-message', { detail }));
        return later(() => reads > 0)`,
      without: false,
      with: true,
      seen: [],
    },
  ],
};
