/** The types that come with the module, whichever of its entries is imported. */
import type { Tracker } from './core/tracker.ts';

export type { EventName } from '../schemas/src/event-names.ts';
export type { ChatRecord, Field, PushedRecord } from '../schemas/src/record.ts';
export type { PrivacyClass, Settings } from '../schemas/src/settings.ts';
export type * from '../schemas/src/status.ts';
export type { VendorId } from '../schemas/src/vendor.ts';
export type { Tracker } from './core/tracker.ts';

declare global {
  interface Window {
    /** The queue of settings of chat-datalayer; push to it before or after the start. */
    chatTracker?: Tracker;
  }
}
