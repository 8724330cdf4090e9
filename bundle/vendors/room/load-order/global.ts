import type { ProblemCode } from '../../../../schemas/src/status.ts';

/**
 * A property of the window as the language treats it, with a script that listens there as an accessor, or, where the
 * language leaves no room for one, as a stand-in in the place of the function.
 */
export class Global {
  /** What reads the property reaches the listener. */
  heard = false;
  /** What the listener has put there is still there. */
  #intact = true;
  #present = false;
  /** Declared at script level, so that no accessor can take its place. */
  #locked = false;
  #frozen = false;
  readonly #tell: (code: ProblemCode) => void;

  constructor(tell: (code: ProblemCode) => void) {
    this.#tell = tell;
  }

  /** The listener arrives. */
  listen(): void {
    this.#present = true;
    this.recheck();
  }

  /** The listener sees to it that it is heard, and tells what it finds. */
  recheck(): void {
    if (!this.#present) return;
    if (!this.#intact) this.#tell('hook_replaced');
    if (this.#frozen) this.#tell('hook_refused');
    this.#intact = true;
    this.heard = !this.#frozen;
  }

  /** `x = …` calls an accessor's setter, and overwrites everything else. */
  assign(): void {
    if (!this.#locked || !this.#present) return;
    this.heard = this.#intact = false;
  }

  /** The same, but what is assigned calls what was there. */
  chain(): void {
    const { heard } = this;
    this.assign();
    this.heard = heard;
  }

  /** `var x = …` makes a property for good if there is none, and assigns if there is one. */
  declareVar(): void {
    if (!this.#present) this.#locked = true;
    this.assign();
  }

  /** `function x() {}` puts a property for good in the place of whatever is there. */
  declareFunction(): void {
    this.#locked = true;
    this.heard = false;
    this.#intact = !this.#present;
  }

  /** `delete x` takes an accessor away. */
  remove(): void {
    if (this.#locked) return;
    this.heard = false;
    this.#intact = !this.#present;
  }

  /** A property that can be neither redefined nor written takes the place for good. */
  freeze(): void {
    this.declareFunction();
    this.#frozen = true;
  }
}
