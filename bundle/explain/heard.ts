import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { CheckedSettings } from '../core/checked-settings.ts';
import type { VendorTables } from '../core/vendor-tables.ts';

/** A native event as the pipeline gets it, and the page and settings it meets. */
export interface Heard {
  readonly win: PageWindow;
  readonly settings: CheckedSettings;
  readonly vendor: PushedRecord['chat_vendor'];
  readonly tables: VendorTables;
  readonly native: unknown;
  readonly payload: unknown;
}
