import type { Status } from '../../schemas/src/status.ts';
import type { Page } from '../../schemas/src/vendor.ts';
import type { Withheld } from '../explain/withheld.ts';
import { attempt } from '../src/attempt.ts';
import { later } from '../src/later.ts';
import { start } from '../src/start.ts';
import { stateTeller } from './tell-states.ts';
import { explained, watch } from './watch.ts';

/** A page, with what the debug build leaves on it besides the answers of every build. */
export type DebugPage = Page & {
  chatTracker: {
    status?(): Status;
    version?: string;
    /** What was withheld from a record of the data layer, and why. */
    withheld?(record: object): readonly Withheld[];
  };
};

/** Starts the debug build on a page, unless another copy listens there already. Returns the undo. */
export function startDebug(page: DebugPage): () => void {
  const before = attempt(() => page.chatTracker.status);
  const stop = start(page, 'debug', watch);

  attempt(() => {
    const { status } = page.chatTracker;
    if (!status) return;
    if (status !== before) page.chatTracker.withheld = explained;
    const tell = stateTeller(status, line => console.info(line));
    later(
      page,
      () => attempt(tell),
      () => {},
    );
  });
  return stop;
}
