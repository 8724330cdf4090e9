/** The stress test itself, in the page. */
import { benches } from '../../bundle/vendors/generated/benches.ts';
import { unstarted } from './page.ts';

/** What a run did. */
export interface Stress {
  /** Events that became entries of the data layer. */
  readonly pushed: number;
  /** The longest task of a run whose tasks bring a hundred events each, in milliseconds. */
  readonly longest: number;
  /** Tasks over 50 ms, as the browser reports them to pages. */
  readonly longTasks: number;
  /** The same number of events in one task of the chat: its length in milliseconds. */
  readonly burst: number;
}

declare global {
  interface Window {
    prepare: typeof prepare;
    stress: typeof stress;
  }
}

/** Entries of the data layer that GTM keeps. */
const kept = 300;

const chat = benches[unstarted];

let pushed = 0;

/** Puts settings on the page, and a data layer that forgets what is old. */
function prepare(settings: object): void {
  const layer: object[] = [];
  layer.push = (...entries) => {
    pushed += entries.length;
    const length = Array.prototype.push.apply(layer, entries);
    if (length > kept) layer.splice(0, length - kept);
    return layer.length;
  };
  Object.assign(window, chat.globals(), { chatTracker: [settings], dataLayer: layer });
}

/** Events in slices, each a task of its own, a slice every so many milliseconds; then as many again in one task. */
async function stress(slices: number, perSlice: number, every: number): Promise<Stress> {
  let longTasks = 0;
  const observer = new PerformanceObserver(list => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  const before = pushed;
  const begin = performance.now();
  let longest = 0;
  for (let slice = 0; slice < slices; slice++) {
    await task(Math.max(0, begin + slice * every - performance.now()));
    longest = Math.max(longest, await report(perSlice));
  }
  const arrived = pushed - before;
  await task(100);
  observer.disconnect();
  return { pushed: arrived, longest, longTasks, burst: await report(slices * perSlice) };
}

const task = (wait: number) => new Promise(resolve => setTimeout(resolve, wait));

/** Milliseconds until the events are reported, and what was put off to the end of the task is done. */
async function report(events: number): Promise<number> {
  const begin = performance.now();
  for (let i = 0; i < events; i++) chat.fire(window);
  await Promise.resolve();
  return performance.now() - begin;
}

Object.assign(window, { prepare, stress });
