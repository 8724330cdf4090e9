import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';

/**
 * Pushes one record onto the data layer of that name, which is looked up now because the page or GTM may have
 * replaced it, and made if it is missing. Throws what the page throws.
 */
export function push(win: PageWindow, name: string, record: PushedRecord): void {
  if (win[name] == null) (win as { [name: string]: unknown })[name] = [];
  (win[name] as unknown[]).push(record);
}
