import type { ProblemCode, VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../says.ts';
import { PageModel } from './page-model.ts';

/** One object with callbacks. */
interface Config {
  /** The site's functions that each of its callbacks runs. */
  site: readonly string[];
  /** Our hooks are on it. */
  heard: boolean;
}

/** The chat calls functions on an object: the one on the window, the one of its start, or copies of that start. */
export class Usercom extends PageModel {
  #config: Config | undefined;
  /** What the chat keeps of its start. */
  #kept: Config | undefined;

  /** Where our hooks are, nobody can tell whether the chat still looks. */
  protected get unheardState(): VendorStatus['state'] {
    return this.cell.form === 'frozen' ? 'deaf' : 'hooked';
  }

  protected override bundle(): void {
    super.bundle();
    this.#hook();
  }

  protected override look(): void {
    super.look();
    this.#hook();
  }

  protected callback(): void {
    const { form } = this.cell;
    if (form === 'var') this.global.declareVar();
    this.#put(['first']);
  }

  protected change(): void {
    const { change } = this.cell;
    if (change === 'chained') {
      this.#config!.site = [...this.#config!.site, 'second'];
      return;
    }
    if (change === 'deleted') this.global.remove();
    this.global.assign();
    this.#put(['second']);
  }

  protected chat(): void {
    const { reads } = this.cell;
    this.#kept = reads === 'boot' && this.#config ? { ...this.#config } : this.#config;
    // Without an object there is nobody to tell.
    if (this.#config) this.turn('load');
  }

  protected turn(turn: Turn): void {
    const config = this.cell.reads ? this.#kept : this.#config;
    this.fire(turn, config?.site ?? [], this.#whyNot(config));
  }

  #put(site: readonly string[]): void {
    this.#config = { site, heard: false };
    if (this.global.heard) this.#hook();
  }

  /** Hooks go onto the object itself, unless it is frozen. */
  #hook(): void {
    if (!this.present || !this.#config) return;
    this.#config.heard = this.cell.form !== 'frozen';
    if (!this.#config.heard) this.tell('hook_refused');
  }

  #whyNot(config: Config | undefined): ProblemCode | undefined {
    if (config?.heard) return undefined;
    if (!this.present || !config || this.cell.reads === 'boot') return 'loaded_late';
    return this.cell.form === 'frozen' ? 'hook_refused' : 'hook_replaced';
  }
}
