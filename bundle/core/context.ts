import type { Counts } from '../../schemas/src/status.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { CheckedSettings } from './checked-settings.ts';
import type { Report } from './diagnostics.ts';
import type { Plans } from './plan.ts';

/** What became of events so far; their sum is what was heard. */
export type Tally = Omit<Counts, 'heard'>;

/** What the parts of one script share, for as long as it listens. */
export interface Context {
  readonly _win: PageWindow;
  /** As they count now: each push changes them in place. */
  readonly _settings: CheckedSettings;
  readonly _counts: Tally;
  readonly _report: Report;
  readonly _plans: Plans;
  /**
   * What every record begins as: every field that any record had so far, without a value, or Tag Manager would go on
   * with that of an earlier record.
   */
  readonly _blank: { [field: string]: unknown };
}
