import { type Consent, createConsent } from './consent.ts';

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
  /** What the page itself forbids templates to do. */
  readonly policies: Policy[];
  /** Next number of the page-wide sequence that event ids are drawn from. */
  next(): number;
  /** True for the first container that asks about this announcement, so that each is made once per queue. */
  announces(queue: string, event: string): boolean;
}

const pages = new WeakMap<Win, Page>();

/** The page of a window; made when its first container starts. */
export const pageOf = (win: Win): Page => {
  const page = pages.get(win) ?? createPage();
  pages.set(win, page);
  return page;
};

const createPage = (): Page => {
  let sequence = 0;
  const announced = new Set<string>();

  return {
    consent: createConsent(),
    semaphore: 0,
    policies: [],
    next: () => ++sequence,
    announces(queue, event) {
      const key = `${queue} ${event}`;
      return !announced.has(key) && Boolean(announced.add(key));
    },
  };
};
