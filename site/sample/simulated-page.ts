/** Pages of the simulated site: as much of a window as the script and the chats look at. */
import type { PageWindow } from '../../schemas/src/vendor.ts';

/** A page that the visitor is on until they leave it. */
export interface SimulatedPage {
  readonly win: PageWindow;
  /** As with a real page, nothing that was planned there happens any more. */
  leave(): void;
}

type Clock = Pick<Window, 'setTimeout' | 'clearTimeout'>;

/** What a tab keeps from page to page; the real session storage of this browser stays as it is. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The session storage of a new tab. */
export function tabStorage(): TabStorage {
  const items = new Map<string, string>();
  return {
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
  };
}

/** Opens a page at this path. Nothing of an earlier page is in it; `globals` are what its own code sets. */
export function simulatedPage(
  path: string,
  clock: Clock,
  sessionStorage: TabStorage,
  globals: object = {},
): SimulatedPage {
  let isLeft = false;
  const win = Object.assign(new EventTarget(), {
    location: new URL(path, 'https://www.example.com'),
    document: Object.assign(new EventTarget(), { querySelector: () => null }),
    sessionStorage,
    setTimeout: (run: () => void, wait: number) => clock.setTimeout(() => isLeft || run(), wait),
    clearTimeout: (timer: number) => clock.clearTimeout(timer),
    ...globals,
  });
  return {
    win: win as unknown as PageWindow,
    leave: () => {
      isLeft = true;
    },
  };
}
