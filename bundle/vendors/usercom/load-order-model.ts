import type { ProblemCode, VendorStatus } from '../../../schemas/src/status.ts';
import type { Turn } from '../room/load-order/load-order.ts';
import { type MakeModel, PageModel } from '../room/load-order/page-model.ts';
import { loadOrder, readsLate } from './load-order.ts';

/** One set of callbacks. */
interface Config {
  /** The site's functions that each of its callbacks runs. */
  site: readonly string[];
  /** Our hooks are on it. */
  heard: boolean;
}

/**
 * The chat copies callbacks when it starts, and once more with every page view and logout, whose own callbacks then
 * take the place of the others. What it has copied is gone from the object.
 */
class Model extends PageModel {
  #config: Config | undefined;
  /** What the chat calls now, and why we do not hear it. */
  #taken: Config | undefined;
  #why: ProblemCode | undefined;
  /** Nothing has been taken since our script came too late. */
  #isDeaf = false;
  /** The chat has taken a callback of ours. */
  #isMet = false;

  protected get unheardState(): VendorStatus['state'] {
    return this.combination.form === 'frozen' || this.#isDeaf ? 'deaf' : 'hooked';
  }

  protected override bundle(): void {
    super.bundle();
    this.#isDeaf = this.loaded;
    this.#hook();
  }

  protected override recheck(): void {
    super.recheck();
    this.#hook();
    // The chat has started, and nobody has heard of it.
    if (this.present && this.loaded && !this.#isMet && !this.#isDeaf) {
      this.tell('loaded_late');
      this.#isDeaf = true;
    }
  }

  protected callback(): void {
    const { form } = this.combination;
    if (form === 'var') this.global.declareVar();
    this.#put(['first']);
  }

  protected change(): void {
    const { change } = this.combination;
    if (change === 'chained') this.#config!.site = [...this.#config!.site, 'second'];
    else if (change === 'page hit with civchat') this.#ping(this.#config!.site);
    else if (change === 'page hit with callbacks') this.#ping(['second']);
    else if (change === 'page hit') this.#ping([]);
    else if (change === 'logout') this.#logout();
    else {
      if (change === 'deleted') this.global.remove();
      this.global.assign();
      this.#put(['second']);
      if (change === 'loaded again') this.start();
    }
  }

  /** The vendor's file alone does nothing that can be missed. */
  protected chat(): void {}

  protected override start(): void {
    if (!this.#config) return;
    // The chat cannot delete what is frozen, and gives up.
    if (this.combination.form === 'frozen') {
      this.errors++;
      return;
    }
    this.loaded = true;
    this.#take({ ...this.#config });
    if (!this.combination.build) this.#config.site = [];
    this.turn('load');
  }

  protected turn(turn: Turn): void {
    if (!this.loaded) return;
    const { build } = this.combination;
    if (!build) this.fire(turn, this.#taken!.site, this.#why);
    else {
      const config = build === readsLate ? this.#config! : this.#kept!;
      this.fire(turn, config.site, this.#whyNot(config));
    }
  }

  /** Should a build read late: the object of its start. */
  #kept: Config | undefined;

  #take(config: Config): void {
    this.#kept = this.#config;
    this.#taken = config;
    this.#why = this.#whyNot(config);
    this.#isMet ||= config.heard;
    if (config.heard) this.#isDeaf = false;
  }

  /** The page's own call: our script is heard in it wherever it comes from. */
  #ping(site: readonly string[]): void {
    if (this.loaded) this.#take({ site, heard: this.present });
  }

  /** The chat loads again, and says so once more. */
  #logout(): void {
    this.#ping([]);
    if (this.loaded) this.repeat('onLoad');
  }

  /** What happens to hooks does not explain why a chat is not heard that has taken its callbacks before. */
  protected override tell(code: ProblemCode): void {
    super.tell(code, !this.#isDeaf);
  }

  #put(site: readonly string[]): void {
    this.#config = { site, heard: false };
    if (this.global.heard) this.#hook();
  }

  /** Hooks go onto the object itself, unless it is frozen. */
  #hook(): void {
    if (!this.present || !this.#config) return;
    this.#config.heard = this.combination.form !== 'frozen';
    if (!this.#config.heard) this.tell('hook_refused');
  }

  #whyNot({ heard }: Config): ProblemCode | undefined {
    if (heard) return undefined;
    return this.present ? 'hook_replaced' : 'loaded_late';
  }
}

export const loadOrderModel: MakeModel = combination => new Model(combination, loadOrder);
