/** Pages on which the chat comes two minutes after everything else, long after our script has stopped its rechecks. */
import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { Moment } from '../../bundle/vendors/room/load-order/moment.ts';
import type { Expected } from '../../bundle/vendors/room/load-order/page-model.ts';
import type { PageAction } from '../../bundle/vendors/room/load-order/scenarios.ts';
import { combinations, isSelfStarting, nameOf, rareCombinations } from './combinations.ts';
import { expectedOf } from './expected.ts';
import { actionOf, tagOf } from './page-of.ts';
import { isModule, scriptsOf } from './schedule.ts';
import { setupOf } from './setup.ts';

export const delay = 120_000;

export interface LatePage {
  readonly name: string;
  readonly combination: Combination;
  readonly head: string;
  /** What happens after the delay. */
  readonly actions: readonly PageAction[];
  readonly expected: Expected;
}

const visit: readonly PageAction[] = [{ play: 'open' }, { play: 'send' }, { play: 'close' }];
const isUsual = ({ vendor, delivery, install, place, build, form }: Combination) =>
  delivery === 'early script' &&
  install === 'once' &&
  place === 'before both' &&
  !build &&
  !isSelfStarting({ vendor, form });

function pageWith(combination: Combination, late: readonly Moment[]): LatePage {
  const written = scriptsOf(combination).filter(script => !late.includes(script));
  const inOrder = [...written].sort(
    (one, other) => +isModule(combination, one) - +isModule(combination, other),
  );
  // The last recheck is that of the question for the status.
  const schedule: readonly Moment[] = [...inOrder, 'recheck', ...late, 'open', 'send', 'close', 'recheck'];
  return {
    name: `${nameOf(combination)}, ${late.join(' and ')} two minutes later`,
    combination,
    head: [setupOf(combination), ...written.map(script => tagOf(combination, script))].join('\n'),
    actions: [...late.map(script => actionOf(combination, script)), ...visit],
    expected: expectedOf(combination, schedule),
  };
}

/** The chat alone is late, with what waits for it, or everything but our script is. */
export const latePages: readonly LatePage[] = [...combinations, ...rareCombinations]
  .filter(isUsual)
  .flatMap(combination => {
    const all = scriptsOf(combination).filter(script => script !== 'bundle');
    const start = all.indexOf('start');
    const waiting = all.filter((script, at) => script === 'chat' || (start >= 0 && at >= start));
    return [
      ...(loadOrders[combination.vendor].callbackIsCall ? [] : [pageWith(combination, waiting)]),
      pageWith(combination, all),
    ];
  });
