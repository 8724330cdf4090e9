import type { Page, Win } from './page.ts';
import type { Work } from './work.ts';

export interface LifecycleParts {
  readonly win: Win;
  readonly page: Page;
  readonly work: Work;
  readonly name: string;
}

/** Pushes `gtm.dom` and `gtm.load` when the page gets there, once per page and queue. */
export const announceLifecycle = ({ win, page, work, name }: LifecycleParts): void => {
  const { document } = win;
  // A plain object in Node is no page and never gets anywhere.
  if (!isBrowser(win) || !document?.readyState) return;

  const announce = (event: string) => (): void =>
    work.later(() => {
      if (page.announces(name, event))
        (win[name as keyof typeof win] as unknown as unknown[]).push({ event });
    });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', announce('gtm.dom'));
  else announce('gtm.dom')();
  if (document.readyState === 'complete') announce('gtm.load')();
  else win.addEventListener('load', announce('gtm.load'));
};

const isBrowser = (win: Win): win is Window & typeof globalThis => 'addEventListener' in win;
