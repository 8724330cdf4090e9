import type { Install } from '../../schemas/src/status.ts';
import type { Page } from '../../schemas/src/vendor.ts';

/** What the owner of a page leaves for later copies to call. The shape has to stay: versions meet here. */
type Claim = (install: Install) => void;

/**
 * The first copy of the bundle owns the page. Later ones of any version only tell the owner that they are there, and
 * get false. The mark is a symbol and not enumerable.
 */
export function claim(win: Page, install: Install, onOther: Claim): boolean {
  const page = win as unknown as { [mark: symbol]: Claim | undefined };
  const owner = page[mark()];
  if (owner) owner(install);
  else
    Object.defineProperty(win, mark(), {
      __proto__: null,
      configurable: true,
      value: onOther,
    } as PropertyDescriptor);
  return !owner;
}

/** Frees the page for another start. */
export function unclaim(win: Page): void {
  delete (win as unknown as { [mark: symbol]: unknown })[mark()];
}

const mark = () => Symbol.for('chat-datalayer');
