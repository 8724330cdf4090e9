import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { Moment } from '../../bundle/vendors/room/load-order/moment.ts';
import type { PageAction } from '../../bundle/vendors/room/load-order/scenarios.ts';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import { inName, scriptAddress, scriptTag } from '../script/address.ts';
import { withBeside } from '../script/chats-beside.ts';
import { codeOf } from './code-of.ts';
import { inDocument, isModule, scriptsOf } from './schedule.ts';
import { setupOf } from './setup.ts';

/** Where the second version lies, on the site's own host and, by its number, on the CDN. */
export const otherVersion = '0.0.9';

/** A page to open: what stands in the document, and what happens on it once it is loaded. */
export interface CombinationPage {
  readonly head: string;
  readonly actions: readonly PageAction[];
}

const holdTimers = '<script>harness.holdTimers();</script>';

/** The visitor who opens the chat of an early page is quicker than the page, which is not parsed to its end yet. */
const quickVisitor = '<script type="module">chat.open();</script>';
const slowVisitor: readonly PageAction[] = [{ play: 'open' }, { pass: 500 }];

/** Builds the page of a combination. */
export function pageOf(combination: Combination): CombinationPage {
  // A visitor finds nothing to open before a chat has started that takes its time.
  const isQuick = combination.delivery === 'early script' && !loadOrders[combination.vendor].startsLater;
  const written = inDocument(combination);
  const added = scriptsOf(combination).slice(written.length);
  const tags = written.map(script => tagOf(combination, script));
  return {
    head: [holdTimers, setupOf(combination), ...tags, isQuick ? quickVisitor : ''].join('\n'),
    actions: [
      ...added.map(script => actionOf(combination, script)),
      ...(isQuick ? [] : slowVisitor),
      { play: 'send' },
      { play: 'close' },
    ],
  };
}

const folderOf = ({ install }: Combination) => (install === 'in two versions' ? `/${otherVersion}` : '');
const copyOf = (combination: Combination) =>
  folderOf(combination) + scriptAddress(...withBeside(combination.vendor));

/** A script as it stands in the document. */
export function tagOf(combination: Combination, script: Moment): string {
  if (script === 'bundle') return scriptTag(...withBeside(combination.vendor));
  if (script === 'start') return '<script type="module">startChat();</script>';
  if (script === 'copy') return `<script src="${copyOf(combination)}"></script>`;
  const type = isModule(combination, script) ? ' type="module"' : '';
  return `<script${type}>${codeOf(combination, script)}</script>`;
}

/** Name of the container with such a page's chats. */
export const containerFile = (vendor: VendorId, isInline: boolean): string =>
  `container.${inName(withBeside(vendor))}${isInline ? '.inline' : ''}.json`;

/** A script as it is added to a page that is loaded already; GTM brings ours, unless the page does. */
export function actionOf(combination: Combination, script: Moment): PageAction {
  if (script === 'start') return { script: 'startChat();' };
  const isOnPage = combination.delivery === 'early script';
  if (isOnPage && script === 'bundle') return { src: scriptAddress(...withBeside(combination.vendor)) };
  if (isOnPage && script === 'copy') return { src: copyOf(combination) };
  const file = containerFile(combination.vendor, combination.delivery === 'GTM inline');
  if (script === 'bundle') return { container: `/${file}` };
  if (script === 'copy') return { container: `${folderOf(combination)}/${file}` };
  return { script: codeOf(combination, script), module: isModule(combination, script) };
}
