import type { VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../room/load-order/load-order.ts';
import { type MakeModel, PageModel } from '../room/load-order/page-model.ts';
import { loadOrder } from './load-order.ts';

/** The chat keeps the last function that was registered; a script that comes when it has started hears later ones only. */
class Model extends PageModel {
  #isDeaf = false;

  protected get unheardState(): VendorStatus['state'] {
    return this.#isDeaf ? 'deaf' : 'hooked';
  }

  protected override bundle(): void {
    super.bundle();
    this.#isDeaf = this.loaded;
  }

  protected callback(): void {
    // Who wants to be told of a chat that is ready is taken down when its first file runs.
    if (this.combination.form === 'ready trigger' && this.#hasFile) return;
    this.site = ['first'];
  }

  protected change(): void {
    const { change } = this.combination;
    this.site = change === 'taken back' ? [] : ['second'];
    // Whatever the site registers later is heard, and what it takes back too.
    if (this.present) this.#isDeaf = false;
  }

  #hasFile = false;

  /** The first file alone tells nothing. */
  protected chat(): void {
    this.#hasFile = true;
  }

  protected override start(): void {
    this.loaded = true;
    this.turn('load');
  }

  protected turn(turn: Turn): void {
    const isLate = !this.present || this.#isDeaf;
    this.fire(turn, this.site, isLate ? 'loaded_late' : undefined);
  }
}

export const loadOrderModel: MakeModel = combination => new Model(combination, loadOrder);
