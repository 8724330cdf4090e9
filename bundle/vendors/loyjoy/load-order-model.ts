import type { ProblemCode, VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../room/load-order/load-order.ts';
import { type MakeModel, PageModel } from '../room/load-order/page-model.ts';
import { loadOrder } from './load-order.ts';

/** The chat takes its listeners once, when it is started, and tells nobody else until it is started again. */
class Model extends PageModel {
  #options = ['first'];
  #isLate = false;
  #isMet = false;
  /** Why the chat that runs now is not heard. */
  #unheard: ProblemCode | undefined;

  /** A chat that was there before, or that starts itself, cannot be heard; else it may still be started. */
  protected get unheardState(): VendorStatus['state'] {
    return this.#unheard !== 'hook_replaced' ? 'deaf' : 'waiting';
  }

  protected override bundle(): void {
    super.bundle();
    this.#isLate = this.loaded;
    this.#checkTag();
  }

  protected override recheck(): void {
    this.#checkTag();
    super.recheck();
  }

  protected callback(): void {
    this.#start();
  }

  protected change(): void {
    const { change } = this.combination;
    if (change === 'replaced' || change === 'with other listeners') this.#options = ['second'];
    this.#start();
  }

  protected chat(): void {
    this.loaded = true;
    const { form } = this.combination;
    if (form === 'var') this.global.declareVar();
    else if (form === 'function') this.global.declareFunction();
    else this.global.assign();
    if (form === 'one tag') {
      this.site = [];
      this.#unheard = 'one_tag_embed';
      this.turn('load');
    }
  }

  protected turn(turn: Turn): void {
    this.fire(turn, this.site, this.#unheard);
  }

  /** The older listeners are called for the events they are listed under; the site has listed two. */
  protected override asksFor(native: string): boolean {
    return !this.combination.form.startsWith('keyed') || native === 'open' || native === 'close';
  }

  #start(): void {
    this.site = this.combination.form === 'without listeners' ? [] : this.#options;
    this.#unheard = this.global.heard ? undefined : this.present ? 'hook_replaced' : 'loaded_late';
    if (this.global.heard && this.combination.form.startsWith('keyed')) {
      // A chat that was there before is explained by that, until its second command finds it heard.
      const isDeafStill = this.#isLate && !this.#isMet && this.combination.form === 'keyed';
      this.tell('listeners_by_name', !isDeafStill);
      this.#isMet = true;
    }
    this.turn('load');
  }

  #checkTag(): void {
    if (this.loaded && this.combination.form === 'one tag') this.tell('one_tag_embed');
  }
}

export const loadOrderModel: MakeModel = combination => new Model(combination, loadOrder);
