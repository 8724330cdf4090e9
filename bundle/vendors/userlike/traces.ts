import type { Traces } from '../room/traces.ts';

const callback = /^window\.userlikeTrackingEvent$/;

export const traces: Traces = {
  ownKeys: ['userlikeTrackingEvent'],
  accessors: callback,
  standIns: callback,
  set: callback => `window.userlikeTrackingEvent = ${callback}`,
  read: 'window.userlikeTrackingEvent',
  report: "window.userlikeTrackingEvent?.('button_displayed', { widget_id: 'tom@example.com' }, {})",
  own: [
    {
      name: 'getter',
      description:
        'An accessor of the site at `userlike`, or in what the chat hands over, is read more often.',
      code: `let reads = 0;
        const contexts = { get widget_id() { return reads++ } };
        window.userlikeTrackingEvent?.('button_displayed', contexts, {});
        return later(() => reads > 0)`,
      without: false,
      with: true,
      seen: [],
    },
    {
      name: 'offered callback',
      description:
        '`typeof userlikeTrackingEvent` is `function` even if the site has set none, or `null`, so that `userlikeTrackingEvent = ' +
        'userlikeTrackingEvent || mine` never sets `mine`.',
      code: 'window.userlikeTrackingEvent = window.userlikeTrackingEvent || mine; return window.userlikeTrackingEvent()',
      without: 'mine',
      with: undefined,
      seen: [{ at: callback, fact: /^(typeof|there)$/ }],
    },
  ],
};
