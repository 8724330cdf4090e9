import { type Cell, type Change, changesAfterStart } from './cells.ts';

/**
 * What happens on a page, one thing after the other. `bundle` and `copy` are our script, `callback` and `change` are
 * the site, `chat` is the vendor's script, `start` is when the rest of User.com has come, `look` is when our script looks
 * at the page again, the rest is the visitor.
 */
export type Moment =
  | 'bundle'
  | 'callback'
  | 'chat'
  | 'start'
  | 'change'
  | 'copy'
  | 'open'
  | 'look'
  | 'send'
  | 'close';

const orders = {
  'before both': ['bundle', 'callback', 'chat'],
  'after the callback': ['callback', 'bundle', 'chat'],
  'after the chat': ['chat', 'bundle', 'callback'],
  'after both': ['callback', 'chat', 'bundle'],
  'after the start': ['callback', 'chat', 'start', 'bundle'],
} as const satisfies { [place in Cell['place']]: readonly Moment[] };

/** LoyJoy's callback is part of a call of the chat. */
const ordersOfLoyjoy: { readonly [place in Cell['place']]?: readonly Moment[] } = {
  'before both': ['bundle', 'chat', 'callback'],
  'after both': ['chat', 'callback', 'bundle'],
};

/** The scripts of a page in the order in which they are written, and the start of a chat that takes its time. */
export function scriptsOf({ vendor, place, form, change, install }: Cell): readonly Moment[] {
  const order = (vendor === 'loyjoy' && ordersOfLoyjoy[place]) || orders[place];
  const scripts: Moment[] = order.filter(
    script => !(script === 'bundle' && install === 'never') && !(script === 'callback' && form === 'one tag'),
  );
  const isAfterStart = (changesAfterStart as readonly (Change | undefined)[]).includes(change);
  if (change && !isAfterStart) scripts.push('change');
  if (install === 'twice' || install === 'in two versions') scripts.push('copy');
  if (vendor === 'usercom' && !scripts.includes('start')) scripts.push('start');
  if (change && isAfterStart) scripts.push('change');
  return scripts;
}

/** Whether a script is written as a module. */
export const isModule = ({ form }: Cell, script: Moment): boolean =>
  form === 'module' && (script === 'callback' || script === 'change');

/** The scripts that stand in the document; what comes with GTM, or after the start, is added later. */
export function inDocument(cell: Cell): readonly Moment[] {
  const scripts = scriptsOf(cell);
  const later = scripts.findIndex(
    script => script === 'start' || (script === 'bundle' && cell.delivery !== 'early script'),
  );
  return later < 0 ? scripts : scripts.slice(0, later);
}

/**
 * Everything in the order in which it happens. A document runs its modules when it is parsed; that is when our script
 * looks again, and before the rest of a chat has come over the network.
 */
export function scheduleOf(cell: Cell): readonly Moment[] {
  const written = inDocument(cell);
  const modules = written.filter(script => isModule(cell, script));
  const classic = written.filter(script => !modules.includes(script));
  const added = scriptsOf(cell).slice(written.length);
  const parsed: readonly Moment[] = cell.vendor === 'usercom' ? ['look'] : [];
  return [...classic, ...modules, ...parsed, ...added, 'open', 'look', 'send', 'close'];
}
