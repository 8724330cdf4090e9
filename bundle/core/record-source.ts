import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { MappedEvent, PageWindow } from '../../schemas/src/vendor.ts';
import type { VendorTables } from './vendor-tables.ts';

/** Value of the next field that is read from a payload, if the settings let its class through. */
export type Value = (
  privacy?: '' | PrivacyClass | 'never',
  clean?: (value: unknown, isKept: boolean, win: PageWindow) => string | undefined,
) => string | undefined;

/** What a record is made of: a native event that has a name, what it means, and its numbers. */
export interface Source {
  readonly _vendor: PushedRecord['chat_vendor'];
  readonly _tables: VendorTables;
  readonly _native: string;
  readonly _payload: unknown;
  readonly _mapped: MappedEvent;
  readonly _seq: number;
  readonly _nth: number;
}
