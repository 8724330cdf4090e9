import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';

/** A warehouse with the tables and views of the kit. */
export function warehouseUnderTest(): Promise<Warehouse> {
  return openWarehouse({ dictionary, defaultParameters });
}
