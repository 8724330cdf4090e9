import type { Settings } from '../../schemas/src/settings.ts';
import type { Page } from '../../schemas/src/vendor.ts';
import { start } from './start.ts';

export type { ChatRecord, Field, PushedRecord } from '../../schemas/src/record.ts';
export type { PrivacyClass, Settings } from '../../schemas/src/settings.ts';
export type * from '../../schemas/src/status.ts';
export type { VendorId } from '../../schemas/src/vendor.ts';
export type { WordName } from '../../schemas/src/words.ts';

/**
 * Pushes the settings and starts listening, unless another copy already does, in which case it gets the settings.
 * Returns the function that stops what this call started.
 */
export function install(settings: Settings = {}, win: Window = window): () => void {
  const page = win as Page & { chatTracker?: unknown };
  const found = page.chatTracker;
  if (Array.isArray(found)) found.push(settings);
  else page.chatTracker = found ? [found, settings] : [settings];
  return start(page, 'module');
}
