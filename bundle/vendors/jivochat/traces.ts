import type { Traces } from '../room/traces.ts';

const callback = /^window\.jivo_on\w+$/;

export const traces: Traces = {
  ownKeys: [
    ...(['jivo_onLoadCallback', 'jivo_onOpen', 'jivo_onClose', 'jivo_onMessageSent'] as const),
    ...['jivo_onMessageReceived', 'jivo_onIntroduction', 'jivo_onClientStartChat', 'jivo_onAccept'],
    ...['jivo_onChangeState', 'jivo_onCallStart', 'jivo_onCallEnd', 'jivo_onResizeCallback'],
    'jivo_onWidgetDestroy',
  ],
  accessors: callback,
  standIns: callback,
  set: callback => `window.jivo_onOpen = ${callback}`,
  read: 'window.jivo_onOpen',
  report: "window.jivo_onOpen?.({ reason: 'tom@example.com' })",
  isUnmatched: true,
  own: [
    {
      name: 'getter',
      description: 'An accessor of the site at `jivo_api` is read more often.',
      code: `let reads = 0;
        Object.defineProperty(window, 'jivo_api', { get: () => reads++, configurable: true });
        window.chatTracker?.status?.();
        return later(() => reads > 0)`,
      without: false,
      with: true,
      seen: [],
    },
    {
      name: 'offered callbacks',
      description:
        '`typeof jivo_onOpen` is `function` even if the site has set none, or `null`, and so are the twelve others: ' +
        '`jivo_onOpen = jivo_onOpen || mine` never sets `mine`.',
      code: 'window.jivo_onOpen = window.jivo_onOpen || mine; return window.jivo_onOpen()',
      without: 'mine',
      with: undefined,
      seen: [{ at: callback, fact: /^(typeof|there)$/ }],
    },
  ],
};
