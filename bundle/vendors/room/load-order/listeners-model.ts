import type { VendorStatus } from '../../../../schemas/src/status.ts';
import type { Combination } from './combination.ts';
import type { LoadOrder, Turn } from './load-order.ts';
import { type MakeModel, PageModel } from './page-model.ts';

/** A chat that takes any number of listeners, or fires events that anybody hears, before it has come and after it. */
export class ListenersModel extends PageModel {
  protected readonly unheardState: VendorStatus['state'] = 'hooked';
  readonly #startsLater: boolean | undefined;
  readonly #toldLate: string | undefined;

  /** `toldLate` is what the chat tells listeners that come late, too; those of the site hear all but that. */
  constructor(combination: Combination, loadOrder: LoadOrder, toldLate?: string) {
    super(combination, loadOrder);
    this.#startsLater = loadOrder.startsLater;
    this.#toldLate = toldLate;
  }

  protected callback(): void {
    this.site = ['first'];
  }

  protected change(): void {
    const { change } = this.combination;
    this.site = change === 'chained' ? [...this.site, 'second'] : change === 'taken back' ? [] : ['second'];
  }

  /** Until the rest of a chat has come that takes its time, there is nothing to be missed. */
  protected chat(): void {
    if (!this.#startsLater) this.start();
  }

  protected override start(): void {
    this.loaded = true;
    this.turn('load');
  }

  protected override asksFor(native: string): boolean {
    return native !== this.#toldLate;
  }

  protected turn(turn: Turn): void {
    const isToldLate = this.#toldLate && turn === 'load' && this.combination.install !== 'never';
    this.fire(turn, this.site, this.present || isToldLate ? undefined : 'loaded_late');
  }
}

export const listenersModel =
  (loadOrder: LoadOrder, toldLate?: string): MakeModel =>
  combination =>
    new ListenersModel(combination, loadOrder, toldLate);
