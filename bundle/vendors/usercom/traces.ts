import { keyFacts, type Trace, type Traces } from '../room/traces.ts';

const callback = /^window\.civchat\.on(Load|Open|Close|Message|PayloadReceived)$/;

/** What can be noticed on `civchat` and its callbacks. */
const onCivchat: readonly Trace[] = [
  {
    name: 'civchat keys',
    description:
      '`civchat` has its five callbacks as properties of its own, whether set or not, and they are accessors: `in` and ' +
      '`Object.getOwnPropertyNames` show them, `Object.keys`, spread and JSON only those that were set.',
    code: 'window.civchat = { apiKey: 1 }; return Object.getOwnPropertyNames(window.civchat).join()',
    without: 'apiKey',
    with: 'apiKey,onLoad,onOpen,onClose,onMessage,onPayloadReceived',
    seen: [
      { at: callback, fact: keyFacts },
      { at: /^window\.civchat$/, fact: /^order of / },
    ],
  },
  {
    name: 'offered callbacks',
    description:
      'Each of these is a function even if the site has set none, or `null`, so that `civchat.onOpen = civchat.onOpen || mine` ' +
      'never sets `mine`.',
    code: 'window.civchat = {}; window.civchat.onOpen = window.civchat.onOpen || mine; return window.civchat.onOpen()',
    without: 'mine',
    with: undefined,
    seen: [{ at: callback, fact: /^(typeof|there)$/ }],
  },
  {
    name: 'taken',
    description:
      'So the chat, which takes callbacks away where it finds some, takes away also what the site has set to `null`, or defined ' +
      'without a value.',
    code: `window.civchat = { onOpen: null };
      if (window.civchat.onOpen) delete window.civchat.onOpen;
      return Object.keys(window.civchat).join()`,
    without: 'onOpen',
    with: '',
    seen: [],
  },
  {
    name: 'again',
    description:
      'A callback that is set again, the same function in the same place, is no longer called by what was read of it before, ' +
      'once the one that is there now has been called.',
    code: `window.civchat = { onOpen: mine };
      const kept = window.civchat.onOpen;
      window.civchat.onOpen = mine;
      window.civchat.onOpen();
      return kept()`,
    without: 'mine',
    with: undefined,
    seen: [],
  },
  {
    name: 'freeze',
    description: 'A callback on a `civchat` that was frozen after the script had seen it can still be set.',
    code: `window.civchat = Object.freeze(Object.assign((window.civchat = { onOpen() {} }), {}));
      try { window.civchat.onOpen = mine } catch {}
      return window.civchat.onOpen()`,
    without: undefined,
    with: 'mine',
    seen: [],
  },
  {
    name: 'earlier civchat',
    description: 'After `stop()`, a `civchat` that had been replaced keeps its silent accessors.',
    code: 'const first = (window.civchat = {}); window.civchat = {}; stop(); return Object.getOwnPropertyNames(first).length',
    without: 0,
    with: 5,
    seen: [],
  },
];

/** What can be noticed on the functions that the chat publishes. */
const onFunctions: readonly Trace[] = [
  {
    name: 'getter',
    description: 'An accessor of the site at `UE`, or in what the chat hands over, is read more often.',
    code: `let reads = 0;
      window.civchat = { onMessage() {} };
      window.civchat.onMessage({ get isAdmin() { return !reads++ } });
      return later(() => reads > 0)`,
    without: false,
    with: true,
    seen: [],
  },
  {
    name: 'view',
    description:
      'Functions in the place of `UE.pageHit` and `UE.resetAuth` get a view of their first argument, or of an empty object, and ' +
      'a frozen `civchat` without callbacks is read back as one: it is not `===` to what was given, it has functions for ' +
      'callbacks, and it cannot be cloned.',
    code: `let hit;
      window.UE = { pageHit: given => (hit = given) };
      const frozen = Object.freeze({ apiKey: 1 });
      window.civchat = frozen;
      window.UE.pageHit(frozen);
      return [hit === frozen, window.civchat === frozen].join()`,
    without: 'true,true',
    with: 'false,false',
    seen: [],
  },
  {
    name: 'sdk keys',
    description:
      '`UE` has `pageHit`, `resetAuth` and `destroy` as properties even if the chat has not set them.',
    code: 'window.UE = {}; return Object.getOwnPropertyNames(window.UE).join()',
    without: '',
    with: 'pageHit,resetAuth,destroy',
    seen: [],
  },
  {
    name: 'sdk calls',
    description: "With `sdkCalls`, `'userengage' in window` is true before the chat is there.",
    code: "'userengage' in window",
    without: false,
    with: true,
    settings: { sdkCalls: true },
    seen: [{ at: /^window\.userengage$/, fact: keyFacts }],
  },
];

export const traces: Traces = {
  ownKeys: ['civchat', 'UE'],
  accessors: /^window\.(civchat(\.on\w+)?|userengage|UE(\.\w+)?)$/,
  standIns: /^window\.(civchat\.on\w+|userengage|UE\.\w+)$/,
  set: callback => `window.civchat = { onOpen: ${callback} }`,
  read: 'window.civchat.onOpen',
  report: 'window.civchat = { onOpen() {} }; window.civchat.onOpen()',
  own: [...onCivchat, ...onFunctions],
};
