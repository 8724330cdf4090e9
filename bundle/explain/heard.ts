import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Page } from '../../schemas/src/vendor.ts';
import type { Manners } from '../src/manners.ts';
import type { Checked } from '../src/settings.ts';

/** A native event as the pipeline gets it, and the page and settings it meets. */
export interface Heard {
  readonly win: Page;
  readonly settings: Checked;
  readonly vendor: PushedRecord['chat_vendor'];
  readonly manners: Manners;
  readonly native: unknown;
  readonly payload: unknown;
}
