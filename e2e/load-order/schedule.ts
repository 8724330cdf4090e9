import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { Moment } from '../../bundle/vendors/room/load-order/moment.ts';
import { isSelfStarting } from './combinations.ts';

const orders = {
  'before both': ['bundle', 'callback', 'chat'],
  'after the callback': ['callback', 'bundle', 'chat'],
  'after the chat': ['chat', 'bundle', 'callback'],
  'after both': ['callback', 'chat', 'bundle'],
  'after the start': ['callback', 'chat', 'start', 'bundle'],
} as const satisfies { [place in Combination['place']]: readonly Moment[] };

/** Where the callback is part of a call of the chat. */
const ordersWithCall: { readonly [place in Combination['place']]?: readonly Moment[] } = {
  'before both': ['bundle', 'chat', 'callback'],
  'after both': ['chat', 'callback', 'bundle'],
};

/** The scripts of a page in the order in which they are written, and the start of a chat that takes its time. */
export function scriptsOf(combination: Combination): readonly Moment[] {
  const { vendor, place, change, install } = combination;
  const { callbackIsCall, changesAfterStart, startsLater } = loadOrders[vendor];
  const order = (callbackIsCall && ordersWithCall[place]) || orders[place];
  const scripts: Moment[] = order.filter(
    script =>
      !(script === 'bundle' && install === 'never') &&
      !(script === 'callback' && isSelfStarting(combination)),
  );
  const isAfterStart = change !== undefined && changesAfterStart?.includes(change);
  if (change && !isAfterStart) scripts.push('change');
  if (install === 'twice' || install === 'in two versions') scripts.push('copy');
  if (startsLater && !scripts.includes('start')) scripts.push('start');
  if (change && isAfterStart) scripts.push('change');
  return scripts;
}

/** Whether a script is written as a module. */
export const isModule = ({ form }: Combination, script: Moment): boolean =>
  form === 'module' && (script === 'callback' || script === 'change');

/** The scripts that stand in the document; what comes with GTM, or after the start, is added later. */
export function inDocument(combination: Combination): readonly Moment[] {
  const scripts = scriptsOf(combination);
  const later = scripts.findIndex(
    script => script === 'start' || (script === 'bundle' && combination.delivery !== 'early script'),
  );
  return later < 0 ? scripts : scripts.slice(0, later);
}

/**
 * Everything in the order in which it happens. A document runs its modules when it is parsed; that is when our script
 * rechecks the page, and before the rest of a chat has come over the network.
 */
export function scheduleOf(combination: Combination): readonly Moment[] {
  const written = inDocument(combination);
  const modules = written.filter(script => isModule(combination, script));
  const classic = written.filter(script => !modules.includes(script));
  const added = scriptsOf(combination).slice(written.length);
  const parsed: readonly Moment[] = loadOrders[combination.vendor].startsLater ? ['recheck'] : [];
  return [...classic, ...modules, ...parsed, ...added, 'open', 'recheck', 'send', 'close'];
}
