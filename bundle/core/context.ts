import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { Tally } from './consent-queue.ts';
import type { Report } from './diagnostics.ts';
import type { Checked } from './settings.ts';

/** What the parts of one script share, for as long as it listens. */
export interface Context {
  readonly _win: PageWindow;
  /** As they count now: each push changes them in place. */
  readonly _settings: Checked;
  readonly _counts: Tally;
  readonly _report: Report;
}
