/** The site that the simulated visitor walks through. */

import { type Signal, signal } from '@preact/signals';
import { type DebugPage, startDebug } from '../../../bundle/debug/start-debug.ts';
import { vendorIds } from '../../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../../schemas/src/settings.ts';
import { simulatedPage, tabStorage } from '../../sample/simulated-page.ts';
import type { RecordLog } from '../record-log.ts';
import type { SimulatedChat } from '../simulated-chat.ts';
import { loadChats } from '../simulated-chats.ts';
import type { Speed } from '../speed.ts';
import { type Tracker, trackerOf } from '../tracker.ts';

/** What the visitor sees of the page they are on. */
export interface Visit {
  /** Running number of the page, from 1. */
  readonly nth: number;
  readonly path: string;
  readonly chats: readonly SimulatedChat[];
}

export interface Site {
  readonly visit: Signal<Visit>;
  /** How fast conversations play, on this page and the next ones. */
  readonly speed: Signal<Speed>;
  /** The listener of the page that the visitor is on. What is pushed here, later pages push too. */
  readonly tracker: Tracker;
  /** The visitor follows a link: another page is loaded, and all scripts start anew. */
  goOn(): void;
}

const paths = ['/', '/gifts/', '/gifts/scarf/', '/basket/', '/checkout/'];

/** Opens the first page. `show` is told of each page, so that its data layer can be found in the console. */
export function openSite(clock: Window, log: RecordLog, show: (page: DebugPage) => void = () => {}): Site {
  const storage = tabStorage();
  const speed = signal<Speed>('normal');
  let settings: Settings = { vendors: [...vendorIds] };
  let listener: Tracker;
  let end = () => {};

  const load = (nth: number, earlier: readonly SimulatedChat[] = []): Visit => {
    const path = paths[(nth - 1) % paths.length]!;
    const page = simulatedPage(path, clock, storage, { chatTracker: [settings] });
    const win = page.win as DebugPage;
    log.follow(win, { nth, path, lost: earlier.length > 0 ? listener.status().counts.held : 0 });
    end();
    const stop = startDebug(win);
    end = () => {
      stop();
      page.leave();
    };
    listener = trackerOf(win);
    show(win);
    return { nth, path, chats: loadChats(win, speed, earlier) };
  };

  const visit = signal(load(1));
  return {
    visit,
    speed,
    tracker: {
      push: more => {
        settings = { ...settings, ...more };
        listener.push(more);
      },
      status: () => listener.status(),
      withheld: record => listener.withheld(record),
    },
    goOn: () => {
      const { nth, chats } = visit.value;
      visit.value = load(nth + 1, chats);
    },
  };
}
