import type { Install } from '../../schemas/src/status.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { Carried } from './carried.ts';
import { define } from './language.ts';

/**
 * What the owner of a page leaves for later copies to call, with the chats that they carry. The shape has to stay:
 * versions meet here, and the chats of one version mean nothing to another.
 */
type Owner = (install: Install, carried: Carried) => void;

/**
 * The first copy of the bundle owns the page, and gets the way to free it for another start. Later ones of any version
 * only tell the owner that they are there. The mark is a symbol and not enumerable.
 */
export function singletonLock(
  win: PageWindow,
  install: Install,
  carried: Carried,
  onOther: Owner,
): (() => void) | undefined {
  const mark = Symbol.for('chat-datalayer') as never;
  const owner = win[mark] as Owner | undefined;
  if (owner) {
    owner(install, carried);
    return;
  }
  define(win, mark, { configurable: true, value: onOther });
  return () => {
    delete win[mark];
  };
}
