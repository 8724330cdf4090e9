import type { VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../room/load-order/load-order.ts';
import { type MakeModel, PageModel } from '../room/load-order/page-model.ts';
import { loadOrder } from './load-order.ts';

/** The chat fires events that anybody hears. */
class Model extends PageModel {
  protected readonly unheardState: VendorStatus['state'] = 'hooked';

  protected callback(): void {
    this.site = ['first'];
  }

  protected change(): void {
    this.site = this.combination.change === 'chained' ? [...this.site, 'second'] : ['second'];
  }

  protected chat(): void {
    this.loaded = true;
    this.turn('load');
  }

  protected turn(turn: Turn): void {
    this.fire(turn, this.site, this.present ? undefined : 'loaded_late');
  }
}

export const loadOrderModel: MakeModel = combination => new Model(combination, loadOrder);
