import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Cell } from './cells.ts';
import { Loyjoy } from './model/loyjoy.ts';
import type { Expected, PageModel } from './model/page-model.ts';
import { Usercom } from './model/usercom.ts';
import { Userlike } from './model/userlike.ts';
import { scheduleOf } from './schedule.ts';

const models: { readonly [vendor in VendorId]: new (cell: Cell) => PageModel } = {
  userlike: Userlike,
  usercom: Usercom,
  loyjoy: Loyjoy,
};

/** What has to come of a cell, by the rules of the language and the manners of the vendors. */
export function expectedOf(cell: Cell, schedule = scheduleOf(cell)): Expected {
  const model = new models[cell.vendor](cell);
  for (const moment of schedule) model.happen(moment);
  return model.expected;
}
