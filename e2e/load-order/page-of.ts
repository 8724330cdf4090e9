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
  const isEarly = cell.delivery === 'early script';
  const written = inDocument(cell);
  const added = scriptsOf(cell).slice(written.length);
  const tags = written.map(script => tagOf(cell, script));
  return {
    head: [holdTimers, stageOf(cell), ...tags, isEarly ? quickVisitor : ''].join('\n'),
    acts: [
      ...added.map(script => actOf(cell, script)),
      ...(isEarly ? [] : slowVisitor),
      { play: 'send' },
      { play: 'close' },
    ],
  };
}

const folderOf = ({ install }: Cell) => (install === 'in two versions' ? `/${otherVersion}` : '');

/** A script as it stands in the document. */
export function tagOf(cell: Cell, script: Moment): string {
  if (script === 'bundle') return '<script src="/chat-datalayer.js"></script>';
  if (script === 'copy') return `<script src="${folderOf(cell)}/chat-datalayer.js"></script>`;
  const type = isModule(cell, script) ? ' type="module"' : '';
  return `<script${type}>${codeOf(cell, script)}</script>`;
}

/** A script as it is added to a page that is loaded already; GTM brings ours. */
export function actOf(cell: Cell, script: Moment): Act {
  const file = `container.${cell.vendor}${cell.delivery === 'GTM inline' ? '.inline' : ''}.json`;
  if (script === 'bundle') return { container: `/${file}` };
  if (script === 'copy') return { container: `${folderOf(cell)}/${file}` };
  return { script: codeOf(cell, script), module: isModule(cell, script) };
}
