import type { Status } from '../../schemas/src/status.ts';
import type { Page } from '../../schemas/src/vendor.ts';
import type { Withheld } from '../explain/withheld.ts';
import { later } from '../src/later.ts';
import { start } from '../src/start.ts';
import { stateTeller } from './tell-states.ts';
import { explained, watch } from './watch.ts';

/** What the debug build leaves on the page besides the answers of every build. */
interface Tracker {
  status?(): Status;
  version?: string;
  /** What was withheld from a record of the data layer, and why. */
  withheld?(record: object): readonly Withheld[];
}

const page = window as Page & { chatTracker: Tracker };
const before = page.chatTracker?.status;
start(page, 'debug', watch);

const { status } = page.chatTracker;
if (status && status !== before) page.chatTracker.withheld = explained;
if (status)
  later(
    page,
    stateTeller(status, line => console.info(line)),
  );
