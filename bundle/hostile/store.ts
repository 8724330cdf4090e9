import { countKind, type HostilePage, raise } from './page.ts';
import { anyFunction, siteFunction } from './site-function.ts';

/** Names of what an instance has. */
export interface StoreKeys {
  /** An accessor that keeps what is set. */
  readonly kept: string;
  /** One that throws. */
  readonly refused: string;
  /** A getter that answers with a new list each time. */
  readonly listed: string;
  readonly method: string;
}

/** An instance of a class as frameworks make stores of, with accessors and methods. */
export function store(page: HostilePage, { kept, refused, listed, method }: StoreKeys): object {
  let held = anyFunction(page);
  const run = siteFunction(page);
  class Store {
    get [kept]() {
      return page.random.percent(80) ? held : raise(page);
    }
    set [kept](next: unknown) {
      if (page.random.percent(20)) raise(page);
      held = next;
    }
    get [refused]() {
      return raise(page);
    }
    get [listed]() {
      return [run];
    }
    [method](this: unknown, ...args: unknown[]) {
      return Reflect.apply(run, this, args);
    }
  }
  countKind(page, storeKind);
  return new Store();
}

export const storeKind = 'instance of a class';
