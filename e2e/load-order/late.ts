/** Pages on which the chat comes two minutes after everything else, long after our script has stopped looking. */
import type { Act } from '../pages/acts.ts';
import { type Cell, cells, nameOf, rareCells } from './cells.ts';
import { expectedOf } from './expected.ts';
import type { Expected } from './model/page-model.ts';
import { actOf, tagOf } from './page-of.ts';
import { isModule, type Moment, scriptsOf } from './schedule.ts';
import { stageOf } from './stage.ts';

export const delay = 120_000;

export interface LatePage {
  readonly name: string;
  readonly cell: Cell;
  readonly head: string;
  /** What happens after the delay. */
  readonly acts: readonly Act[];
  readonly expected: Expected;
}

const visit: readonly Act[] = [{ play: 'open' }, { play: 'send' }, { play: 'close' }];
const isUsual = ({ delivery, install, place, reads, form }: Cell) =>
  delivery === 'early script' &&
  install === 'once' &&
  place === 'before both' &&
  !reads &&
  form !== 'one tag';

function pageWith(cell: Cell, late: readonly Moment[]): LatePage {
  const written = scriptsOf(cell).filter(script => !late.includes(script));
  const inOrder = [...written].sort((one, other) => +isModule(cell, one) - +isModule(cell, other));
  // The last look is that of the question for the status.
  const schedule: readonly Moment[] = [...inOrder, 'look', ...late, 'open', 'send', 'close', 'look'];
  return {
    name: `${nameOf(cell)}, ${late.join(' and ')} two minutes later`,
    cell,
    head: [stageOf(cell), ...written.map(script => tagOf(cell, script))].join('\n'),
    acts: [...late.map(script => actOf(cell, script)), ...visit],
    expected: expectedOf(cell, schedule),
  };
}

/** The chat alone is late, with what waits for it, or everything but our script is. */
export const latePages: readonly LatePage[] = [...cells, ...rareCells].filter(isUsual).flatMap(cell => {
  const all = scriptsOf(cell).filter(script => script !== 'bundle');
  const start = all.indexOf('start');
  const waiting = all.filter((script, at) => script === 'chat' || (start >= 0 && at >= start));
  return [...(cell.vendor === 'loyjoy' ? [] : [pageWith(cell, waiting)]), pageWith(cell, all)];
});
