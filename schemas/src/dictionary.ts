/** Everything that is known, as one value: what pages, GTM files, CLI and docs are made from. */
import type { VendorId } from '../generated/vendor-ids.ts';
import type { Era, EventPrivacy, Rate, VendorFingerprint } from './catalogue-entry.ts';
import type { EventName } from './event-names.ts';
import type { Field } from './record.ts';
import type { PrivacyClass, Settings } from './settings.ts';
import type { VendorCatalogue } from './vendor.ts';

export interface Dictionary {
  readonly version: string;
  readonly events: readonly EventEntry[];
  readonly vendors: readonly VendorEntry[];
  readonly fields: readonly FieldEntry[];
  readonly settings: readonly SettingEntry[];
}

export interface EventEntry {
  readonly name: EventName;
  readonly label: string;
  readonly description: string;
  /** Sent to GA4 by default. */
  readonly ga4: boolean;
  /** The vendors that can emit the event, from which native events, and whether it is safe to count there. */
  readonly vendors: {
    readonly [id in VendorId]?: { readonly countSafe: boolean; readonly natives: readonly string[] };
  };
}

/** What the pages show of a chat, as its folder has it. */
type Shown = Pick<
  VendorCatalogue,
  | 'shortLabel'
  | 'hue'
  | 'firstEvents'
  | 'isDeafWhenLate'
  | 'engagedOncePer'
  | 'isBotFirst'
  | 'known'
  | 'scale'
  | 'messageText'
  | 'snippets'
  | 'leftOut'
>;

export interface VendorEntry extends Shown {
  readonly id: VendorId;
  readonly label: string;
  readonly docs: string;
  readonly hears: string;
  /** Why counts differ from the vendor's own figures. */
  readonly differs: readonly string[];
  readonly fingerprint: VendorFingerprint;
  readonly events: readonly NativeEventEntry[];
}

export interface NativeEventEntry {
  readonly name: string;
  /** Events that this native event can become; more than one where its payload decides. */
  readonly eventNames: readonly EventName[];
  readonly countSafe: boolean;
  readonly description: string;
  readonly rate: Rate;
  readonly privacy: EventPrivacy;
  readonly era: Era;
  /** A business result for some sites: may be recorded as `chat_goal` by choice. */
  readonly goal?: true;
  /** A form before the chat: a site may count it as a lead by choice. */
  readonly preChatForm?: true;
  /** How the payload decides between several events. */
  readonly depends?: string;
}

export interface FieldEntry {
  readonly name: Field;
  readonly label: string;
  /** The label in English, where `label` is in another language: what is registered in GA4 has one name everywhere. */
  readonly englishLabel?: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  /** The only values, where the list is closed. */
  readonly values?: readonly (string | number)[];
  readonly privacy: 'plain' | PrivacyClass;
  /** How GA4 should register it. */
  readonly dimension: 'event' | 'metric' | 'never';
  /** Path of the value in each vendor's payload; empty where the listener itself makes the value. */
  readonly from: { readonly [id in VendorId]?: string };
}

export interface SettingEntry {
  readonly name: keyof Settings;
  readonly label: string;
  readonly description: string;
  readonly kind: 'choice' | 'text' | 'list' | 'map' | 'integer' | 'boolean';
  /** The closed list of values of a choice, or of the items of a list. */
  readonly values?: readonly string[];
  /** Regular expression a text, or each item of a list, has to match as a whole. */
  readonly pattern?: string;
  readonly default: unknown;
}
