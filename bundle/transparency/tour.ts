/** A visit with each chat, in stages, at each of which a page looks at everything there is. Runs in browsers too. */
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import { simulate as loyjoy } from '../vendors/loyjoy/simulator.ts';
import { simulate as usercom } from '../vendors/usercom/simulator.ts';
import { simulate as userlike } from '../vendors/userlike/simulator.ts';
import { type Inventory, type Sights, takeInventory } from './inventory.ts';

export interface Stage {
  readonly name: string;
  readonly act: () => void;
}

interface Visit {
  readonly stages: readonly Stage[];
  /** What there is to look at now, and how the site calls its own things. */
  readonly sights: () => Pick<Sights, 'things' | 'names'>;
}

type Page = { [name: string]: unknown };
type Own = { [name: string]: unknown };

/** Names that chats, sites and our script use on a window. */
const globals = [
  'userlikeTrackingEvent',
  'userlike',
  'userlikeReady',
  'civchat',
  'userengage',
  'UE',
  'LoyJoy',
  'dataLayer',
  'chatTracker',
  '_gaq',
  'evt',
];

/** Every built-in thing that a script could have replaced. */
const builtIns = [
  'Object Function Array Promise Reflect Proxy JSON Symbol WeakMap WeakSet Map Set Date Math Error String RegExp URL',
  'Event EventTarget Node Element Document Storage History XMLHttpRequest setTimeout setInterval fetch eval',
]
  .join(' ')
  .split(' ');

const said = (name: string) => Object.defineProperty((..._said: unknown[]) => name, 'name', { value: name });

const visits: { readonly [vendor in VendorId]: (page: Page) => Visit } = {
  userlike: page => {
    const widget = userlike(page);
    const mine = said('mine');
    const look = () => ({
      'window.userlikeTrackingEvent': page.userlikeTrackingEvent,
      'window.userlike': page.userlike,
    });
    return {
      stages: [
        { name: 'chat loaded', act: () => widget.load() },
        {
          name: 'callbacks set',
          act: () => {
            page.userlikeTrackingEvent = mine;
          },
        },
        { name: 'after events', act: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      sights: () => ({ things: look(), names: new Map([[mine, 'mine']]) }),
    };
  },
  usercom: page => {
    const widget = usercom(page);
    const config: Own = { apiKey: 'Ab12Cd', company: { name: 'Muster' } };
    const [open, message] = [said('open'), said('message')];
    return {
      stages: [
        {
          name: 'configured',
          act: () => {
            page.civchat = config;
          },
        },
        { name: 'chat loaded', act: () => widget.load() },
        { name: 'callbacks set', act: () => Object.assign(config, { onOpen: open, onMessage: message }) },
        { name: 'after events', act: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      sights: () => {
        const [civchat, sdk] = [(page.civchat ?? {}) as Own, (page.UE ?? {}) as Own];
        const names: [unknown, string][] = [
          [config, 'config'],
          [open, 'open'],
          [message, 'message'],
        ];
        return {
          things: {
            'window.civchat': page.civchat,
            'window.civchat.onOpen': civchat.onOpen,
            'window.civchat.onClose': civchat.onClose,
            'window.userengage': page.userengage,
            'window.UE': page.UE,
            'window.UE.pageHit': sdk.pageHit,
          },
          names: new Map(names),
        };
      },
    };
  },
  loyjoy: page => {
    const widget = loyjoy(page);
    const listener = said('listener');
    const options = { process: 'p', eventListeners: [listener] };
    const frozen = Object.freeze({ process: 'p', eventListeners: Object.freeze([listener]) });
    const bare = { process: 'p' };
    const keyed = { process: 'p', eventListeners: { open: [listener] } };
    const names: [unknown, string][] = Object.entries({ listener, options, frozen, bare, keyed }).map(
      ([name, thing]) => [thing, name],
    );
    return {
      stages: [
        { name: 'chat loaded', act: () => widget.load() },
        {
          name: 'callbacks set',
          act: () => {
            for (const given of [bare, keyed, frozen, options]) widget.boot(given);
          },
        },
        { name: 'after events', act: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      sights: () => ({
        things: {
          'window.LoyJoy': page.LoyJoy,
          options,
          'options.eventListeners': options.eventListeners,
          frozen,
          'frozen.eventListeners': frozen.eventListeners,
          bare,
          keyed,
          'keyed.eventListeners': keyed.eventListeners,
          'keyed.eventListeners.open': keyed.eventListeners.open,
        },
        names: new Map(names),
      }),
    };
  },
};

/**
 * Visits a page and answers with what is to be seen at each stage. `first` runs before everything, `later` when the
 * chat has been used, `last` after both; our script comes and goes in them.
 */
export async function tour(
  page: object,
  vendor: VendorId,
  { first = none, later = none, last = none }: { first?: () => void; later?: () => void; last?: () => void },
): Promise<{ readonly [stage: string]: Inventory }> {
  const window = page as Page;
  const { stages, sights } = visits[vendor](window);
  const seen: { [stage: string]: Inventory } = {};
  const all = [
    { name: 'before chat', act: first },
    ...stages,
    { name: 'script came late', act: later },
    { name: 'after stop', act: last },
  ];
  for (const { name, act } of all) {
    act();
    // What our script has to say, it says when the chat's own code has run.
    await Promise.resolve();
    await Promise.resolve();
    const { things, names } = sights();
    const known = new Map<unknown, string>([...names, [window, 'window']]);
    seen[name] = takeInventory({ things: { window, ...builtIn(window), ...things }, names: known, globals });
  }
  return seen;
}

const none = () => {};

function builtIn(window: Page): { [path: string]: unknown } {
  const realm = 'Object' in window ? window : (globalThis as unknown as Page);
  const { document } = window as { document: Partial<Document> };
  const html = { outer: document.documentElement?.outerHTML };
  return {
    document,
    html,
    ...Object.fromEntries(
      builtIns.flatMap(name => {
        const thing = realm[name] as { prototype?: unknown } | undefined;
        return [
          [name, thing],
          [`${name}.prototype`, thing?.prototype],
        ];
      }),
    ),
  };
}
