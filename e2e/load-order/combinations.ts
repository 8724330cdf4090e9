/** The load orders that a page can produce, as data. */
import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import {
  type Combination,
  deliveries,
  installs,
  places,
  type Way,
} from '../../bundle/vendors/room/load-order/combination.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';

/** The usual ways, which meet every delivery, every number of copies and every place. */
const ways: readonly Way[] = [
  { form: 'assigned' },
  { form: 'var' },
  { form: 'function' },
  { form: 'module' },
  { form: 'assigned', change: 'chained' },
  { form: 'assigned', change: 'replaced' },
];

/** The chat starts by itself, and the site sets no callback. */
export const isSelfStarting = ({ vendor, form }: Pick<Combination, 'vendor' | 'form'>): boolean =>
  loadOrders[vendor].selfStarting?.includes(form) ?? false;

/** What is left out, and why: it cannot be, or it tells nothing more. */
const leftOut: readonly { readonly because: string; fits(combination: Combination): boolean | undefined }[] =
  [
    {
      because: 'This chat starts as its file runs.',
      fits: ({ vendor, place }) => !loadOrders[vendor].startsLater && place === 'after the start',
    },
    {
      because: 'The callback is handed over in a call of the chat, so it cannot come before the chat.',
      fits: ({ vendor, place }) => loadOrders[vendor].callbackIsCall && place === 'after the callback',
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
      because: 'Chat and start are one, so nothing comes between them.',
      fits: ({ vendor, form, place }) => isSelfStarting({ vendor, form }) && place === 'after the chat',
    },
    {
      because: 'Our script only listens to this chat, so code of the site is the same to it in every form.',
      fits: ({ vendor, delivery, install, form, change }) =>
        loadOrders[vendor].isOnlyListenedTo &&
        (delivery !== 'early script' || install !== 'once') &&
        (change !== undefined || form !== 'assigned'),
    },
    {
      because: 'Where our script only listens, a container is one more script that brings it, however often.',
      fits: ({ vendor, delivery, install }) =>
        loadOrders[vendor].isOnlyListenedTo && delivery !== 'early script' && install !== 'once',
    },
    {
      because:
        'A second copy hooks nothing, so with GTM it meets two forms; the early script meets them all.',
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

const isWanted = (combination: Combination): boolean => !leftOut.some(({ fits }) => fits(combination));

/** The product. */
export const combinations: readonly Combination[] = vendorIds
  .flatMap(vendor =>
    deliveries.flatMap(delivery =>
      installs.flatMap(install =>
        places.flatMap(place =>
          ways.map((way): Combination => ({ vendor, delivery, install, place, ...way })),
        ),
      ),
    ),
  )
  .filter(isWanted);

/** Its rare corners. */
export const rareCombinations: readonly Combination[] = vendorIds
  .flatMap(vendor =>
    places.flatMap(place =>
      loadOrders[vendor].rareWays.map(
        (way): Combination => ({ vendor, delivery: 'early script', install: 'once', place, ...way }),
      ),
    ),
  )
  .filter(isWanted);

/** The same pages without our script, each once. */
export const pagesAlone: readonly Combination[] = combinations
  .filter(({ delivery, install, place }) => {
    const isFirst = delivery === 'early script' && install === 'once';
    return isFirst && (place === 'before both' || place === 'after the chat');
  })
  .map(combination => ({ ...combination, install: 'never' }));

/** The combination as a message names it. */
export const nameOf = ({ vendor, delivery, install, place, form, change, build }: Combination): string =>
  [vendor, delivery, install, place, form, change && `later ${change}`, build].filter(Boolean).join(', ');
