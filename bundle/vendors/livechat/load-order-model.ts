import type { VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../room/load-order/load-order.ts';
import { type MakeModel, PageModel } from '../room/load-order/page-model.ts';
import { loadOrder } from './load-order.ts';

/** Any number of listeners, before the chat and after it; to those that come late the chat says that it is ready. */
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

  /** Listeners of the site hear all but `ready`. */
  protected override asksFor(native: string): boolean {
    return native !== 'ready';
  }

  protected turn(turn: Turn): void {
    const isHeard = this.present || (turn === 'load' && this.combination.install !== 'never');
    this.fire(turn, this.site, isHeard ? undefined : 'loaded_late');
  }
}

export const loadOrderModel: MakeModel = combination => new Model(combination, loadOrder);
