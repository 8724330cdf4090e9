import type { Traces } from '../room/traces.ts';

/** Makes our script look at the page, as whatever loads does. */
const look = "window.dispatchEvent(new Event('load'));";

const own = /^window\.Intercom$/;

export const traces: Traces = {
  report: `window.Intercom = (name, f) => { if (name === 'onUserEmailSupplied') f('tom@example.com') }; ${look} delete window.Intercom;`,
  own: [
    {
      name: 'subscription',
      description:
        'The function `Intercom` is called for the four events, and again after a shutdown and a boot; until the messenger is ' +
        'there, its queue `q` holds these calls.',
      code: `let calls = 0; window.Intercom = () => void calls++; ${look} return calls`,
      without: 0,
      with: 4,
      seen: [],
    },
    {
      name: 'accessor',
      description: 'Once it is there, `Intercom` is an accessor: its descriptor has `get` and `set`.',
      code: `window.Intercom = mine; ${look} return 'get' in Object.getOwnPropertyDescriptor(window, 'Intercom')`,
      without: false,
      with: true,
      seen: [{ at: own, fact: /^(kind|writable)$/ }],
    },
    {
      name: 'stand-in',
      description: 'The function that is read back there is a stand-in, not `===` to the one that was set.',
      code: `window.Intercom = mine; ${look} return window.Intercom === mine`,
      without: true,
      with: false,
      seen: [{ at: own, fact: /^(value|text)$/ }],
    },
    {
      name: 'getter',
      description: 'An accessor of the site at `Intercom` is read more often.',
      code: `let reads = 0;
        Object.defineProperty(window, 'Intercom', { get() { reads++ }, configurable: true });
        ${look}
        delete window.Intercom;
        return reads > 0`,
      without: false,
      with: true,
      seen: [],
    },
  ],
};
