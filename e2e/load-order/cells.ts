/** The load orders that a page can produce, as data: how our script, the site's code and the chat come together. */
import type { VendorId } from '../../schemas/src/vendor.ts';

/** How our script gets to the page. */
const deliveries = ['early script', 'GTM inline', 'GTM template'] as const;

/** How often it gets there. The second copy comes last of all. */
const installs = ['once', 'twice', 'in two versions'] as const;

/** Where it comes. The callback is what the site wants to be told by, the chat is the vendor's script. */
const places = [
  ...(['before both', 'after the callback', 'after the chat', 'after both'] as const),
  // User.com's file waits for the document and for the rest of the widget before it starts.
  'after the start',
] as const;

/**
 * How the code is written. Userlike: the function `userlikeTrackingEvent`. User.com: the object `civchat`; `function`
 * puts declared functions onto it one by one. LoyJoy: how the vendor's file defines `LoyJoy`, and then how the site
 * starts it; its callback is a listener in that call.
 */
export type Form =
  | 'assigned'
  | 'var'
  | 'function'
  | 'module'
  | 'const'
  | 'frozen'
  | 'keyed'
  | 'keyed, called through another tool'
  | 'without listeners'
  | 'one tag';

/**
 * What the site does later. `chained`: another tool sets a callback that calls the one before; with LoyJoy the chat is
 * started once more with the same options. `replaced`: another callback, object or set of options takes the place.
 * What a change of User.com does after the start is named so; the others come before it.
 */
export type Change =
  | 'chained'
  | 'replaced'
  | 'chained by name'
  | 'declared'
  | 'deleted'
  | 'removed'
  | 'with other listeners'
  | ChangeAfterStart;

/** What a site does with a User.com that has started: a page view, a logout, another object, another load. */
export const changesAfterStart = [
  'replaced after the start',
  'page hit',
  'page hit with civchat',
  'page hit with callbacks',
  'logout',
  'loaded again',
] as const;

type ChangeAfterStart = (typeof changesAfterStart)[number];

/** How the code of a page is written. */
export interface Way {
  readonly form: Form;
  readonly change?: Change;
  /** Should a build of User.com read its callbacks late, at each event; unless named, it copies them at its start. */
  readonly reads?: 'late' | 'kept';
}

/** One page: one way for things to come together. */
export interface Cell extends Way {
  readonly vendor: VendorId;
  readonly delivery: (typeof deliveries)[number];
  readonly install: (typeof installs)[number] | 'never';
  readonly place: (typeof places)[number];
}

/** The usual ways, which meet every delivery, every number of copies and every place. */
const ways: readonly Way[] = [
  { form: 'assigned' },
  { form: 'var' },
  { form: 'function' },
  { form: 'module' },
  { form: 'assigned', change: 'chained' },
  { form: 'assigned', change: 'replaced' },
];

const changedLater = (form: Form): readonly Way[] => [
  { form, change: 'chained' },
  { form, change: 'replaced' },
];

/** The rare ways, which meet every place. */
const rare: { readonly [vendor in VendorId]: readonly Way[] } = {
  userlike: [
    ...changedLater('var'),
    ...changedLater('function'),
    { form: 'const' },
    { form: 'frozen' },
    { form: 'assigned', change: 'chained by name' },
    { form: 'assigned', change: 'declared' },
    { form: 'assigned', change: 'deleted' },
  ],
  usercom: [
    ...changedLater('var'),
    { form: 'frozen' },
    { form: 'assigned', change: 'deleted' },
    ...changesAfterStart.map((change): Way => ({ form: 'assigned', change })),
    ...(['late', 'kept'] as const).flatMap(reads =>
      [{ form: 'assigned' } as const, ...changedLater('assigned')].map(way => ({ ...way, reads })),
    ),
  ],
  loyjoy: [
    ...changedLater('function'),
    { form: 'frozen', change: 'chained' },
    { form: 'keyed', change: 'chained' },
    { form: 'keyed, called through another tool' },
    { form: 'without listeners', change: 'chained' },
    { form: 'one tag' },
    { form: 'assigned', change: 'removed' },
    { form: 'assigned', change: 'with other listeners' },
  ],
};

/** What is left out, and why: it cannot be, or it tells nothing more. */
const leftOut: readonly { readonly because: string; fits(cell: Cell): boolean }[] = [
  {
    because: 'Only User.com starts later than its file runs.',
    fits: ({ vendor, place }) => vendor !== 'usercom' && place === 'after the start',
  },
  {
    because: "LoyJoy's callback is handed over in a call of the chat, so it cannot come before the chat.",
    fits: ({ vendor, place }) => vendor === 'loyjoy' && place === 'after the callback',
  },
  {
    because:
      'A module waits until its document is parsed, so no classic script of that document comes after it.',
    fits: ({ delivery, form, place }) =>
      delivery === 'early script' &&
      form === 'module' &&
      ['after the callback', 'after both'].includes(place),
  },
  {
    because: 'The one tag of LoyJoy is chat and start in one, so nothing comes between them.',
    fits: ({ form, place }) => form === 'one tag' && place === 'after the chat',
  },
  {
    because: 'A second copy hooks nothing, so with GTM it meets two forms; the early script meets them all.',
    fits: ({ delivery, install, form, change }) =>
      install === 'twice' &&
      delivery !== 'early script' &&
      (change !== undefined || !['assigned', 'function'].includes(form)),
  },
  {
    because:
      'Which version a second copy has shows in the status alone, so two versions meet two forms only.',
    fits: ({ install, form, change }) =>
      install === 'in two versions' && (change !== undefined || !['assigned', 'function'].includes(form)),
  },
];

const isWanted = (cell: Cell): boolean => !leftOut.some(({ fits }) => fits(cell));

const vendors = Object.keys(rare) as VendorId[];

/** The product. */
export const cells: readonly Cell[] = vendors
  .flatMap(vendor =>
    deliveries.flatMap(delivery =>
      installs.flatMap(install =>
        places.flatMap(place => ways.map((way): Cell => ({ vendor, delivery, install, place, ...way }))),
      ),
    ),
  )
  .filter(isWanted);

/** Its rare corners. */
export const rareCells: readonly Cell[] = vendors
  .flatMap(vendor =>
    places.flatMap(place =>
      rare[vendor].map((way): Cell => ({ vendor, delivery: 'early script', install: 'once', place, ...way })),
    ),
  )
  .filter(isWanted);

/** The same pages without our script, each once. */
export const pagesAlone: readonly Cell[] = cells
  .filter(({ delivery, install, place }) => {
    const isFirst = delivery === 'early script' && install === 'once';
    return isFirst && (place === 'before both' || place === 'after the chat');
  })
  .map(cell => ({ ...cell, install: 'never' }));

const readings = { late: 'callbacks read late', kept: 'callbacks read late on the first object' };

/** The cell as a message names it. */
export const nameOf = ({ vendor, delivery, install, place, form, change, reads }: Cell): string =>
  [vendor, delivery, install, place, form, change && `later ${change}`, reads && readings[reads]]
    .filter(Boolean)
    .join(', ');
