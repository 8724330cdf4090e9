/** Functions of the site's own, which misbehave in every way a function can. */
import { countKind, type HostilePage, raise } from './page.ts';
import type { Callable } from './realm.ts';
import { value } from './value.ts';

type Behave = (page: HostilePage, self: unknown, args: readonly unknown[]) => unknown;

const behaviours: { readonly [kind: string]: Behave } = {
  'callback that returns an object': () => ({}),
  'callback that throws': page => raise(page),
  'callback that throws nothing': () => {
    throw undefined;
  },
  'callback that acts': page => {
    page.act();
    return page.number;
  },
  'callback that acts and throws': page => {
    page.act();
    return raise(page);
  },
  'callback that is a promise': page => {
    const rejected = Promise.reject(page.number);
    rejected.catch(() => {});
    return rejected;
  },
};

const kinds = Object.keys(behaviours);

/** Makes a function of the site; how its last call ended is kept on the page. */
export function siteFunction(page: HostilePage, also?: Behave): Callable {
  const kind = page.random.pick(kinds);
  const behave = behaviours[kind]!;
  const site: Callable = function (...args) {
    countKind(page, kind);
    try {
      also?.(page, this, args);
      const returned = behave(page, this, args);
      page.outcome = { self: this, args, returned };
      return returned;
    } catch (error) {
      page.outcome = { self: this, args, threw: { error } };
      throw error;
    }
  };
  return page.random.percent(15) ? shy(page, site) : site;
}

/** A function of the site, or what sites put in the place of one. */
export const anyFunction = (page: HostilePage): unknown =>
  page.random.percent(80) ? siteFunction(page) : value(page);

/** A function that can be called but not looked into. */
function shy(page: HostilePage, site: Callable): Callable {
  countKind(page, 'callback that is a proxy');
  const refuse = () => raise(page);
  return new Proxy(site, {
    get: refuse,
    set: refuse,
    has: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
    defineProperty: refuse,
  });
}

/** What our script calls by itself: if it is a function, its calls are none that the chat or the page has made. */
export function aside(page: HostilePage, value: unknown): unknown {
  if (typeof value !== 'function') return value;
  return function (this: unknown, ...args: unknown[]) {
    const before = page.outcome;
    try {
      return Reflect.apply(value as Callable, this, args);
    } finally {
      page.outcome = before;
    }
  };
}

/** A function of the site that calls the one before it, as sites chain callbacks. */
export function chained(page: HostilePage, before: unknown): Callable {
  countKind(page, 'chained callbacks');
  return siteFunction(page, (_, self, args) => {
    if (typeof before === 'function') Reflect.apply(before as Callable, self, [...args]);
  });
}

/** Every way in which functions of the site misbehave. */
export const siteKinds: readonly string[] = [...kinds, 'callback that is a proxy', 'chained callbacks'];
