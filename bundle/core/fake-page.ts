/** A page without a browser, for tests and scripts: as much of a window as the bundle looks at. */
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { Build } from '../../schemas/src/status.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { type Carried, chosen } from './carried.ts';
import type { MakeDebugHooks } from './debug-hooks.ts';
import { eventsOf } from './events-of.ts';
import type { Tracker } from './settings-queue.ts';
import { start } from './start.ts';

/** The fake window, with the globals that tests look at. */
export type FakePage = PageWindow & { dataLayer: PushedRecord[]; chatTracker: Tracker };

/** A window at `https://shop.example/cart?order=7` with an empty data layer and whatever else the test wants. */
export function fakePage(globals: object = {}): FakePage {
  const page = {
    location: { href: 'https://shop.example/cart?order=7', pathname: '/cart' },
    document: { querySelector: () => null, ...eventsOf(new EventTarget()), visibilityState: 'visible' },
    ...eventsOf(new EventTarget()),
    setTimeout: () => 0,
    dataLayer: [],
    ...globals,
  };
  return page as unknown as FakePage;
}

/** An event of the window happens. */
export function happen(page: FakePage, event: string): void {
  page.dispatchEvent(new Event(event));
}

/** The visitor leaves the page. */
export const leave = (page: FakePage): void => happen(page, 'pagehide');

/** A fake page on which the bundle listens; `settings` are pushed before it starts. */
export function listeningPage(
  settings: Settings = {},
  globals: object = {},
  rooms: Carried['_rooms'] = vendors,
): FakePage {
  const page = fakePage({ chatTracker: [settings], ...globals });
  start(page, chosen('standard', rooms));
  return page;
}

/** The script starts on a page, with all chats and listening to all. Returns the undo. */
export const startScript = (
  page: PageWindow,
  build: Build = 'standard',
  makeDebugHooks?: MakeDebugHooks,
): (() => void) => start(page, chosen(build, vendors), makeDebugHooks);

/** The records that have arrived once the vendor's own calls have returned. */
export async function recordsOf(page: FakePage): Promise<PushedRecord[]> {
  await Promise.resolve();
  return page.dataLayer;
}
