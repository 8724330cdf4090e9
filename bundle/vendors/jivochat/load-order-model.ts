import type { VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../room/load-order/load-order.ts';
import { type MakeModel, PageModel } from '../room/load-order/page-model.ts';
import { loadOrder } from './load-order.ts';

/** The chat looks up its functions on the window at each event; all are written in the same way. */
class Model extends PageModel {
  /** A callback that was replaced may be heard again, a frozen one is never. */
  protected get unheardState(): VendorStatus['state'] {
    return this.combination.form === 'frozen' ? 'deaf' : 'hooked';
  }

  protected callback(): void {
    const { form } = this.combination;
    // A `const` is no property of the window, so the chat does not find it.
    if (form === 'const') return;
    this.site = ['first'];
    if (form === 'var') this.global.declareVar();
    else if (form === 'function') this.global.declareFunction();
    else if (form === 'frozen') this.global.freeze();
    else this.global.assign();
  }

  protected change(): void {
    const { change } = this.combination;
    this.site = change?.startsWith('chained') ? [...this.site, 'second'] : ['second'];
    if (change?.startsWith('chained')) this.global.chain();
    else if (change === 'declared') this.global.declareFunction();
    else {
      if (change === 'deleted') this.global.remove();
      this.global.assign();
    }
  }

  protected chat(): void {
    this.loaded = true;
    this.turn('load');
  }

  protected turn(turn: Turn): void {
    const cause = this.combination.form === 'frozen' ? 'hook_refused' : 'hook_replaced';
    this.fire(turn, this.site, this.global.heard ? undefined : this.present ? cause : 'loaded_late');
  }
}

export const loadOrderModel: MakeModel = combination => new Model(combination, loadOrder);
