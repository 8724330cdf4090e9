import { type Consent, createConsent } from './consent.ts';
import { type Accept, createGa4Limit } from './ga4-limit.ts';

/** The window a container runs in: a browser's, or a plain object in Node. */
export interface Win {
  readonly document?: Document;
  readonly console?: Pick<Console, 'log'>;
  setTimeout?(callback: () => void, ms?: number): unknown;
}

/** A veto of the page, asked with the container, the permission and what it is about. */
export interface Policy {
  /** Id of a permission, or `all`. */
  readonly permission: string;
  admits(container: string, permission: string, about: object): unknown;
}

/** What all containers of one page share. */
export interface Page {
  readonly consent: Consent;
  /** Above zero while sandboxed code has called native code. */
  semaphore: number;
  /** Whether GA4's script accepts one more event. */
  readonly ga4Accepts: Accept;
  /** What the page itself forbids templates and custom HTML to do. */
  readonly policies: Policy[];
  /** Next number of the page-wide sequence that event ids are drawn from. */
  next(): number;
  /** True for the first container that asks about this announcement, so that each is made once per queue. */
  announces(queue: string, event: string): boolean;
}

const pages = new WeakMap<Win, Page>();

/** The page of a window; made when its first container starts, whose clock it keeps. */
export const pageOf = (win: Win, now: () => number = Date.now): Page => {
  const page = pages.get(win) ?? createPage(now);
  pages.set(win, page);
  return page;
};

const createPage = (now: () => number): Page => {
  let sequence = 0;
  const announced = new Set<string>();

  return {
    consent: createConsent(),
    semaphore: 0,
    ga4Accepts: createGa4Limit(now),
    policies: [],
    next: () => ++sequence,
    announces(queue, event) {
      const key = `${queue} ${event}`;
      return !announced.has(key) && Boolean(announced.add(key));
    },
  };
};
