import { ListenersModel } from '../room/load-order/listeners-model.ts';
import type { MakeModel } from '../room/load-order/page-model.ts';
import { loadOrder } from './load-order.ts';

class Model extends ListenersModel {
  /** No listener can be taken back, so each further one adds up. */
  protected override change(): void {
    this.site = [...this.site, 'second'];
  }
}

export const loadOrderModel: MakeModel = combination => new Model(combination, loadOrder, 'ready');
