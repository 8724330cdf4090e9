/** Everything by which a page can notice our script, each thing once. docs/page-traces.md lists it, tests hold it against pages. */
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';

export interface Trace {
  readonly name: string;
  /** The chat that has to do with it; none where it is so with each. */
  readonly vendor?: VendorId;
  /** What can be noticed, in one sentence of docs/page-traces.md. */
  readonly says: string;
  /** Code that a page runs; `stop` in it ends our script where it runs. Its answer differs. */
  readonly page: string;
  readonly without: unknown;
  readonly with: unknown;
  readonly settings?: Settings;
  /** Where a page that looks at everything meets it: at which thing, in which of its facts. */
  readonly seen: readonly { readonly at: RegExp; readonly fact: RegExp }[];
}

const callback = /^window\.(userlikeTrackingEvent|civchat\.on\w+|LoyJoy|userengage|UE\.\w+)$/;
const hooked = /^window\.(userlikeTrackingEvent|civchat(\.on\w+)?|LoyJoy|userengage|UE(\.\w+)?)$/;
const key = /^(own|in|Object\.keys|for in|spread)$/;

export const traces: readonly Trace[] = [
  {
    name: 'tracker',
    says: '`window.chatTracker` is there, an array with answers; after `stop()` it stays.',
    page: 'typeof window.chatTracker',
    without: 'undefined',
    with: 'object',
    seen: [{ at: /^window\.chatTracker$/, fact: /./ }],
  },
  {
    name: 'mark',
    says: "A hidden `window[Symbol.for('chat-datalayer')]` marks the page as taken until `stop()`.",
    page: "Symbol.for('chat-datalayer') in window",
    without: false,
    with: true,
    seen: [{ at: /^window\.Symbol\(chat-datalayer\)$/, fact: /./ }],
  },
  {
    name: 'data layer',
    says: '`window.dataLayer` is made with the first record, where the page has none; the records are in it.',
    page: "delete window.dataLayer; chat('open'); return later(() => Array.isArray(window.dataLayer))",
    without: false,
    with: true,
    seen: [{ at: /^window\.dataLayer$/, fact: /./ }],
  },
  {
    name: 'storage',
    says: 'With `memory: "tab"`, the session storage has the key `chat-datalayer`.',
    page: "chat('open'); return later(() => window.sessionStorage.getItem('chat-datalayer') !== null)",
    without: false,
    with: true,
    settings: { memory: 'tab' },
    seen: [],
  },
  {
    name: 'timers',
    says:
      'Numbers that `setTimeout` gives are four higher than they would be, and one more for each record that goes out by ' +
      'itself after consent.',
    page: 'const next = window.setTimeout(() => {}); return next - before',
    without: 1,
    with: 5,
    seen: [],
  },
  {
    name: 'last match',
    says: '`RegExp.$1`, `RegExp.lastMatch` and their like may be from a match that the script has made.',
    page: `window.LoyJoy = mine;
      /(own)/.test('own');
      window.LoyJoy('boot', { eventListeners: {} });
      return RegExp.$1 === 'own'`,
    without: true,
    with: false,
    seen: [{ at: /^RegExp\./, fact: /^value$/ }],
  },
  {
    name: 'own key',
    says:
      '`userlikeTrackingEvent`, `civchat`, `UE` and `LoyJoy` are properties of `window` before anybody sets them: `in` shows ' +
      'them, `var` does not make them anew, and a definition that leaves out `configurable` leaves it `true`.',
    page: `const names = ['userlikeTrackingEvent', 'civchat', 'UE', 'LoyJoy'].map(name => name in window);
      Object.defineProperty(window, 'LoyJoy', { value: mine });
      return [...names, Object.getOwnPropertyDescriptor(window, 'LoyJoy').configurable].join()`,
    without: 'false,false,false,false,false',
    with: 'true,true,true,true,true',
    seen: [
      { at: /^window\.(userlikeTrackingEvent|civchat|UE|LoyJoy)$/, fact: key },
      { at: /^window$/, fact: /^order of / },
    ],
  },
  {
    name: 'accessor',
    says:
      'These properties and the callbacks on `civchat` are accessors: their descriptors have `get` and `set` instead of ' +
      '`value` and `writable`.',
    page: "window.LoyJoy = mine; return 'get' in Object.getOwnPropertyDescriptor(window, 'LoyJoy')",
    without: false,
    with: true,
    seen: [{ at: hooked, fact: /^(kind|writable)$/ }],
  },
  {
    name: 'stand-in',
    says: 'A callback that is read back is a stand-in, not `===` to the one that was set.',
    page: 'window.userlikeTrackingEvent = mine; return window.userlikeTrackingEvent === mine',
    without: true,
    with: false,
    seen: [{ at: callback, fact: /^value$/ }],
  },
  {
    name: 'text',
    says: "A stand-in's `toString()` says `[native code]`.",
    page: "window.LoyJoy = mine; return window.LoyJoy.toString().includes('[native code]')",
    without: false,
    with: true,
    seen: [{ at: callback, fact: /^text$/ }],
  },
  {
    name: 'stack',
    says: "The `stack` of an error that is made in a callback has lines of the script, and the callback's `caller` is none.",
    page: `let lines = 0;
      window.userlikeTrackingEvent = () => (lines = new Error().stack.split('\\n').filter(line => /chat-datalayer\\.js|spy\\.ts/.test(line)).length);
      chat('open');
      return lines > 0`,
    without: false,
    with: true,
    seen: [],
  },
  {
    name: 'getter',
    says:
      'An accessor of the site at `LoyJoy`, `UE` or `userlike`, in the options of LoyJoy or in what a chat hands over is read ' +
      'more often.',
    page: `let reads = 0;
      window.LoyJoy = (_, { eventListeners }) => eventListeners;
      window.LoyJoy('boot', Object.defineProperty({}, 'eventListeners', { get: () => (reads++, [mine]) }));
      return reads > 1`,
    without: false,
    with: true,
    seen: [],
  },
  {
    name: 'offered by Userlike',
    vendor: 'userlike',
    says:
      '`typeof userlikeTrackingEvent` is `function` even if the site has set none, or `null`, so that `userlikeTrackingEvent = ' +
      'userlikeTrackingEvent || mine` never sets `mine`.',
    page: 'window.userlikeTrackingEvent = window.userlikeTrackingEvent || mine; return window.userlikeTrackingEvent()',
    without: 'mine',
    with: undefined,
    seen: [{ at: /^window\.userlikeTrackingEvent$/, fact: /^(typeof|there)$/ }],
  },
  {
    name: 'civchat keys',
    vendor: 'usercom',
    says:
      '`civchat` has its five callbacks as properties of its own, whether set or not: `in` and `Object.getOwnPropertyNames` ' +
      'show them, `Object.keys`, spread and JSON only those that were set.',
    page: 'window.civchat = { apiKey: 1 }; return Object.getOwnPropertyNames(window.civchat).join()',
    without: 'apiKey',
    with: 'apiKey,onLoad,onOpen,onClose,onMessage,onPayloadReceived',
    seen: [
      { at: /^window\.civchat\.on(Load|Open|Close|Message|PayloadReceived)$/, fact: key },
      { at: /^window\.civchat$/, fact: /^order of / },
    ],
  },
  {
    name: 'offered by User.com',
    vendor: 'usercom',
    says:
      'Each of these is a function even if the site has set none, or `null`, so that `civchat.onOpen = civchat.onOpen || mine` ' +
      'never sets `mine`.',
    page: 'window.civchat = {}; window.civchat.onOpen = window.civchat.onOpen || mine; return window.civchat.onOpen()',
    without: 'mine',
    with: undefined,
    seen: [
      { at: /^window\.civchat\.on(Load|Open|Close|Message|PayloadReceived)$/, fact: /^(typeof|there)$/ },
    ],
  },
  {
    name: 'taken',
    vendor: 'usercom',
    says:
      'So the chat, which takes callbacks away where it finds some, takes away also what the site has set to `null`, or defined ' +
      'without a value.',
    page: `window.civchat = { onOpen: null };
      if (window.civchat.onOpen) delete window.civchat.onOpen;
      return Object.keys(window.civchat).join()`,
    without: 'onOpen',
    with: '',
    seen: [],
  },
  {
    name: 'again',
    vendor: 'usercom',
    says:
      'A callback that is set again, the same function in the same place, is no longer called by what was read of it before, ' +
      'once the one that is there now has been called.',
    page: `window.civchat = { onOpen: mine };
      const kept = window.civchat.onOpen;
      window.civchat.onOpen = mine;
      window.civchat.onOpen();
      return kept()`,
    without: 'mine',
    with: undefined,
    seen: [],
  },
  {
    name: 'view',
    vendor: 'usercom',
    says:
      'Functions in the place of `UE.pageHit` and `UE.resetAuth` get a view of their first argument, or of an empty object, and ' +
      'a frozen `civchat` without callbacks is read back as one: it is not `===` to what was given, it has functions for ' +
      'callbacks, and it cannot be cloned.',
    page: `let hit;
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
    name: 'freeze',
    vendor: 'usercom',
    says: 'A callback on a `civchat` that was frozen after the script had seen it can still be set.',
    page: `window.civchat = Object.freeze(Object.assign((window.civchat = { onOpen() {} }), {}));
      try { window.civchat.onOpen = mine } catch {}
      return window.civchat.onOpen()`,
    without: undefined,
    with: 'mine',
    seen: [],
  },
  {
    name: 'earlier civchat',
    vendor: 'usercom',
    says: 'After `stop()`, a `civchat` that had been replaced keeps its silent accessors.',
    page: 'const first = (window.civchat = {}); window.civchat = {}; stop(); return Object.getOwnPropertyNames(first).length',
    without: 0,
    with: 5,
    seen: [],
  },
  {
    name: 'sdk keys',
    vendor: 'usercom',
    says: '`UE` has `pageHit`, `resetAuth` and `destroy` as properties even if the chat has not set them.',
    page: 'window.UE = {}; return Object.getOwnPropertyNames(window.UE).join()',
    without: '',
    with: 'pageHit,resetAuth,destroy',
    seen: [],
  },
  {
    name: 'sdk calls',
    vendor: 'usercom',
    says: "With `sdkCalls`, `'userengage' in window` is true before the chat is there.",
    page: "'userengage' in window",
    without: false,
    with: true,
    settings: { sdkCalls: true },
    seen: [{ at: /^window\.userengage$/, fact: key }],
  },
  {
    name: 'listener',
    vendor: 'loyjoy',
    says: "The site's array of listeners is one longer, with ours in front, silent after `stop()`.",
    page: "window.LoyJoy = mine; const list = [mine]; window.LoyJoy('boot', { eventListeners: list }); return list.length",
    without: 1,
    with: 2,
    seen: [
      { at: /^options\.eventListeners\b/, fact: /./ },
      { at: /^options$/, fact: /^json$/ },
    ],
  },
  {
    name: 'options',
    vendor: 'loyjoy',
    says:
      'Where there is no array to add to (none, a frozen one, listeners by name), LoyJoy gets a copy of the options: ' +
      'later changes of the original do not reach it.',
    page: `let given;
      window.LoyJoy = (_, options) => (given = options);
      const options = { process: 1 };
      window.LoyJoy('boot', options);
      return given === options`,
    without: true,
    with: false,
    seen: [],
  },
];
