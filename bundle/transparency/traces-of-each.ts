/** The traces that the script leaves with each chat, or without any; those of one chat alone are in its room. */
import { type Hooked, keyFacts, type Trace, type Traces } from '../vendors/room/traces.ts';

/** A trace that is shown with each chat in turn that has to do with it, or once if none has. */
export interface TraceOfEach extends Omit<Trace, 'code'> {
  code(chat: Traces): string | undefined;
}

type Chats = readonly (Traces & Hooked)[];

const isHooked = (chat: Traces): chat is Traces & Hooked => chat.ownKeys !== undefined;

/** Code for the chats in whose places the script stands. */
const whereHooked = (code: (chat: Hooked) => string) => (chat: Traces) =>
  isHooked(chat) ? code(chat) : undefined;

/** What the script puts on the page beside the chats. */
const ofThePage: readonly TraceOfEach[] = [
  {
    name: 'tracker',
    description: '`window.chatTracker` is there, an array with answers; after `stop()` it stays.',
    code: () => 'typeof window.chatTracker',
    without: 'undefined',
    with: 'object',
    seen: [{ at: /^window\.chatTracker$/, fact: /./ }],
    isLeft: true,
  },
  {
    name: 'mark',
    description: "A hidden `window[Symbol.for('chat-datalayer')]` marks the page as taken until `stop()`.",
    code: () => "Symbol.for('chat-datalayer') in window",
    without: false,
    with: true,
    seen: [{ at: /^window\.Symbol\(chat-datalayer\)$/, fact: /./ }],
  },
  {
    name: 'data layer',
    description:
      '`window.dataLayer` is made with the first record, where the page has none; the records are in it.',
    code: ({ report }) =>
      `delete window.dataLayer; ${report}; return later(() => Array.isArray(window.dataLayer))`,
    without: false,
    with: true,
    seen: [{ at: /^window\.dataLayer$/, fact: /./ }],
    isLeft: true,
  },
  {
    name: 'storage',
    description:
      'With `memory: "tab"`, the session storage has the key `chat-datalayer` once the page was hidden.',
    code: ({ report }) =>
      `${report}; window.dispatchEvent(new Event('pagehide')); return later(() => window.sessionStorage.getItem('chat-datalayer') !== null)`,
    without: false,
    with: true,
    settings: { memory: 'tab' },
    seen: [],
  },
  {
    name: 'timers',
    description:
      'Numbers that `setTimeout` gives are four higher than they would be, and one more for each record that goes out by ' +
      'itself after consent.',
    code: () => 'const next = window.setTimeout(() => {}); return next - before',
    without: 1,
    with: 5,
    seen: [],
  },
  {
    name: 'last match',
    description:
      '`RegExp.$1`, `RegExp.lastMatch` and their like may be from a match that the script has made.',
    code: ({ report, isUnmatched }) =>
      isUnmatched ? undefined : `/(own)/.test('own'); ${report}; return later(() => RegExp.$1 === 'own')`,
    without: true,
    with: false,
    seen: [{ at: /^RegExp\./, fact: /^value$/ }],
    isLeft: true,
  },
];

/** What becomes of the properties in which the script listens. */
const ofProperties = (chats: Chats): readonly TraceOfEach[] => {
  const keys = chats.flatMap(({ ownKeys }) => ownKeys);
  const [last, ...others] = keys.map(key => `\`${key}\``).reverse();
  return [
    {
      name: 'own key',
      description:
        `${others.reverse().join(', ')} and ${last} are properties of \`window\` before anybody sets them: \`in\` shows ` +
        'them, `var` does not make them again, and a definition that leaves out `configurable` leaves it `true`.',
      code: whereHooked(
        ({ ownKeys }) =>
          `const names = ${JSON.stringify(ownKeys)};
          const answers = names.map(name => name in window);
          for (const name of names) Object.defineProperty(window, name, { value: mine });
          answers.push(...names.map(name => Object.getOwnPropertyDescriptor(window, name).configurable));
          return [...new Set(answers)].join()`,
      ),
      without: 'false',
      with: 'true',
      seen: [
        { at: new RegExp(`^window\\.(${keys.join('|')})$`), fact: keyFacts },
        { at: /^window$/, fact: /^order of / },
      ],
    },
    {
      name: 'accessor',
      description:
        'These properties are accessors: their descriptors have `get` and `set` instead of `value` and `writable`.',
      code: whereHooked(
        ({ ownKeys: [key] }) =>
          `window.${key} = mine; return 'get' in Object.getOwnPropertyDescriptor(window, '${key}')`,
      ),
      without: false,
      with: true,
      seen: chats.map(({ accessors }) => ({ at: accessors, fact: /^(kind|writable)$/ })),
    },
  ];
};

/** What becomes of the functions that stand there. */
const ofCallbacks = (chats: Chats): readonly TraceOfEach[] => [
  {
    name: 'stand-in',
    description: 'A callback that is read back is a stand-in, not `===` to the one that was set.',
    code: whereHooked(({ set, read }) => `${set('mine')}; return ${read} === mine`),
    without: true,
    with: false,
    seen: chats.map(({ standIns }) => ({ at: standIns, fact: /^value$/ })),
  },
  {
    name: 'text',
    description: "A stand-in's `toString()` says `[native code]`.",
    code: whereHooked(
      ({ set, read }) => `${set('mine')}; return ${read}.toString().includes('[native code]')`,
    ),
    without: false,
    with: true,
    seen: chats.map(({ standIns }) => ({ at: standIns, fact: /^text$/ })),
  },
  {
    name: 'stack',
    description:
      "The `stack` of an error that is made in a callback has lines of the script, and the callback's `caller` is none.",
    code: whereHooked(
      ({ set, read }) =>
        `let stack;
        ${set('() => (stack = new Error().stack)')};
        ${read}();
        return /chat-datalayer\\.js|spy\\.ts/.test(stack)`,
    ),
    without: false,
    with: true,
    seen: [],
  },
];

export function tracesOfEach(chats: readonly Traces[]): readonly TraceOfEach[] {
  const hooked = chats.filter(isHooked);
  return [...ofThePage, ...ofProperties(hooked), ...ofCallbacks(hooked)];
}
