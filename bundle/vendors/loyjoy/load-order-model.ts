import { type MakeModel, PageModel } from '../../../e2e/load-order/model/page-model.ts';
import type { Turn } from '../../../e2e/load-order/says.ts';
import type { ProblemCode, VendorStatus } from '../../../schemas/src/status.ts';

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
    this.#look();
  }

  protected override look(): void {
    this.#look();
    super.look();
  }

  protected callback(): void {
    this.#start();
  }

  protected change(): void {
    const { change } = this.cell;
    if (change === 'replaced' || change === 'with other listeners') this.#options = ['second'];
    this.#start();
  }

  protected chat(): void {
    this.loaded = true;
    const { form } = this.cell;
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
    return !this.cell.form.startsWith('keyed') || native === 'open' || native === 'close';
  }

  #start(): void {
    this.site = this.cell.form === 'without listeners' ? [] : this.#options;
    this.#unheard = this.global.heard ? undefined : this.present ? 'hook_replaced' : 'loaded_late';
    if (this.global.heard && this.cell.form.startsWith('keyed')) {
      // A chat that was there before is explained by that, until its second command finds it heard.
      const isDeafStill = this.#isLate && !this.#isMet && this.cell.form === 'keyed';
      this.tell('listeners_by_name', !isDeafStill);
      this.#isMet = true;
    }
    this.turn('load');
  }

  #look(): void {
    if (this.loaded && this.cell.form === 'one tag') this.tell('one_tag_embed');
  }
}

export const loadOrderModel: MakeModel = cell => new Model(cell);
