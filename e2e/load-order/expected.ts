import { loadOrderModels } from '../../bundle/vendors/generated/load-order-models.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { Expected } from '../../bundle/vendors/room/load-order/page-model.ts';
import { scheduleOf } from './schedule.ts';

/** What has to come of a combination, by the rules of the language and the ways of the chats. */
export function expectedOf(combination: Combination, schedule = scheduleOf(combination)): Expected {
  const model = loadOrderModels[combination.vendor](combination);
  for (const moment of schedule) model.happen(moment);
  return model.expected;
}
