import type { Act } from '../pages/acts.ts';
import type { Cell } from './cells.ts';
import { codeOf } from './code/code-of.ts';
import { inDocument, isModule, type Moment, scriptsOf } from './schedule.ts';
import { stageOf } from './stage.ts';

/** Where the second version lies, on the site's own host and, by its number, on the CDN. */
export const otherVersion = '0.0.9';

/** A page to open: what stands in the document, and what happens on it once it is loaded. */
export interface CellPage {
  readonly head: string;
  readonly acts: readonly Act[];
}

const holdTimers = '<script>harness.holdTimers();</script>';

/** The visitor who opens the chat of an early page is quicker than the page, which is not parsed to its end yet. */
const quickVisitor = '<script type="module">chat.open();</script>';
const slowVisitor: readonly Act[] = [{ play: 'open' }, { pass: 500 }];

/** Builds the page of a cell. */
export function pageOf(cell: Cell): CellPage {
  // A visitor finds nothing to open before User.com has started.
  const isQuick = cell.delivery === 'early script' && cell.vendor !== 'usercom';
  const written = inDocument(cell);
  const added = scriptsOf(cell).slice(written.length);
  const tags = written.map(script => tagOf(cell, script));
  return {
    head: [holdTimers, stageOf(cell), ...tags, isQuick ? quickVisitor : ''].join('\n'),
    acts: [
      ...added.map(script => actOf(cell, script)),
      ...(isQuick ? [] : slowVisitor),
      { play: 'send' },
      { play: 'close' },
    ],
  };
}

const folderOf = ({ install }: Cell) => (install === 'in two versions' ? `/${otherVersion}` : '');

/** A script as it stands in the document. */
export function tagOf(cell: Cell, script: Moment): string {
  if (script === 'bundle') return '<script src="/chat-datalayer.js"></script>';
  if (script === 'start') return '<script type="module">startChat();</script>';
  if (script === 'copy') return `<script src="${folderOf(cell)}/chat-datalayer.js"></script>`;
  const type = isModule(cell, script) ? ' type="module"' : '';
  return `<script${type}>${codeOf(cell, script)}</script>`;
}

/** A script as it is added to a page that is loaded already; GTM brings ours, unless the page does. */
export function actOf(cell: Cell, script: Moment): Act {
  if (script === 'start') return { script: 'startChat();' };
  if (cell.delivery === 'early script' && script === 'bundle') return { src: '/chat-datalayer.js' };
  if (cell.delivery === 'early script' && script === 'copy') {
    return { src: `${folderOf(cell)}/chat-datalayer.js` };
  }
  const file = `container.${cell.vendor}${cell.delivery === 'GTM inline' ? '.inline' : ''}.json`;
  if (script === 'bundle') return { container: `/${file}` };
  if (script === 'copy') return { container: `${folderOf(cell)}/${file}` };
  return { script: codeOf(cell, script), module: isModule(cell, script) };
}
