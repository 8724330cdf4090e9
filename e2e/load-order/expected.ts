import { loadOrderModels } from '../../bundle/vendors/generated/load-order-models.ts';
import type { Cell } from './cells.ts';
import type { Expected } from './model/page-model.ts';
import { scheduleOf } from './schedule.ts';

/** What has to come of a cell, by the rules of the language and the manners of the vendors. */
export function expectedOf(cell: Cell, schedule = scheduleOf(cell)): Expected {
  const model = loadOrderModels[cell.vendor](cell);
  for (const moment of schedule) model.happen(moment);
  return model.expected;
}
