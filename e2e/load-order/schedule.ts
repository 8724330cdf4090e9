import type { Cell } from './cells.ts';

/**
 * What happens on a page, one thing after the other. `bundle` and `copy` are our script, `callback` and `change` are
 * the site, `chat` is the vendor's script, `look` is when our script looks at the page again, the rest is the visitor.
 */
export type Moment = 'bundle' | 'callback' | 'chat' | 'change' | 'copy' | 'open' | 'look' | 'send' | 'close';

const orders = {
  'before both': ['bundle', 'callback', 'chat'],
  'after the callback': ['callback', 'bundle', 'chat'],
  'after the chat': ['chat', 'bundle', 'callback'],
  'after both': ['callback', 'chat', 'bundle'],
} as const satisfies { [place in Cell['place']]: readonly Moment[] };

/** LoyJoy's callback is part of a call of the chat. */
const ordersOfLoyjoy: { readonly [place in Cell['place']]?: readonly Moment[] } = {
  'before both': ['bundle', 'chat', 'callback'],
  'after both': ['chat', 'callback', 'bundle'],
};

/** The scripts of a page in the order in which they are written. */
export function scriptsOf({ vendor, place, form, change, install }: Cell): readonly Moment[] {
  const order = (vendor === 'loyjoy' && ordersOfLoyjoy[place]) || orders[place];
  const scripts: Moment[] = order.filter(
    script => !(script === 'bundle' && install === 'never') && !(script === 'callback' && form === 'one tag'),
  );
  if (change) scripts.push('change');
  if (install === 'twice' || install === 'in two versions') scripts.push('copy');
  return scripts;
}

/** Whether a script is written as a module. */
export const isModule = ({ form }: Cell, script: Moment): boolean =>
  form === 'module' && (script === 'callback' || script === 'change');

/** The scripts that stand in the document; GTM brings the bundle later, and what comes after it is added then. */
export function inDocument(cell: Cell): readonly Moment[] {
  const scripts = scriptsOf(cell);
  return cell.delivery === 'early script' ? scripts : scripts.slice(0, scripts.indexOf('bundle'));
}

/** Everything in the order in which it happens. A document runs its modules when it is parsed. */
export function scheduleOf(cell: Cell): readonly Moment[] {
  const written = inDocument(cell);
  const modules = written.filter(script => isModule(cell, script));
  const classic = written.filter(script => !modules.includes(script));
  const added = scriptsOf(cell).slice(written.length);
  return [...classic, ...modules, ...added, 'open', 'look', 'send', 'close'];
}
