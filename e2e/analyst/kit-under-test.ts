import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { renderAnalystKit } from '../../schemas/analyst/kit.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';

/** A warehouse with the SQL files of the kit, as the build writes them. */
export function warehouseUnderTest(): Promise<Warehouse> {
  return openWarehouse(renderAnalystKit({ dictionary, defaultParameters }));
}
