import type { Install } from '../../schemas/src/status.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import { define } from './language.ts';

/** What the owner of a page leaves for later copies to call. The shape has to stay: versions meet here. */
type Owner = (install: Install) => void;

/**
 * The first copy of the bundle owns the page, and gets the way to free it for another start. Later ones of any version
 * only tell the owner that they are there. The mark is a symbol and not enumerable.
 */
export function singletonLock(win: PageWindow, install: Install, onOther: Owner): (() => void) | undefined {
  const mark = Symbol.for('chat-datalayer') as never;
  const owner = win[mark] as Owner | undefined;
  if (owner) {
    owner(install);
    return;
  }
  define(win, mark, { configurable: true, value: onOther });
  return () => {
    delete win[mark];
  };
}
