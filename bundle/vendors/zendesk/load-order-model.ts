import type { VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../room/load-order/load-order.ts';
import { type MakeModel, PageModel } from '../room/load-order/page-model.ts';
import { loadOrder } from './load-order.ts';

/** Any number of listeners, once the chat is there. */
class Model extends PageModel {
  protected readonly unheardState: VendorStatus['state'] = 'hooked';

  protected callback(): void {
    this.site = ['first'];
  }

  protected change(): void {
    const { change } = this.combination;
    this.site = change === 'chained' ? [...this.site, 'second'] : change === 'replaced' ? ['second'] : [];
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
