/**
 * The settings: objects pushed to `window.chatTracker`, by the page or by GTM.
 *
 * This interface is the source of the settings' JSON Schema, of the defaults and choices that ship in the
 * bundle, of the template's fields and of the table in docs/settings.md. Every comment is product text; `@each` is the
 * pattern of every text in a list or map.
 */
// What is in braces comes from the folders of the chats, see `scripts/generate/told-by-rooms.ts`.
import type { VendorId } from '../generated/vendor-ids.ts';

export interface Settings {
  /**
   * Chat products to listen to. A script of chosen chats listens to those that it carries, one that carries all to none
   * before they are named here. A later push may add chats or leave some out.
   * @label Chat products
   */
  vendors?: VendorId[];
  /**
   * Name of the data layer on the page. Change it only if your GTM snippet uses another name.
   * @label Data layer name
   * @default "dataLayer"
   * @pattern ^[A-Za-z_$][\w$]{0,99}$
   */
  dataLayer?: string;
  /**
   * Whether records may be pushed now. Push it again whenever the visitor decides.
   * @label Consent
   * @default "granted"
   */
  consent?: 'granted' | 'denied';
  /**
   * What happens to events before consent: hold them until the visitor agrees, or drop them.
   * @label Before consent
   * @default "hold"
   */
  beforeConsent?: 'hold' | 'drop';
  /**
   * Name and e-mail address of the visitor, every other text that holds an e-mail address, and events whose name states a
   * personal fact.
   * @label Personal data
   * @default "drop"
   */
  personalData?: 'drop' | 'keep';
  /**
   * ID and name of the member of staff in the chat.
   * @label Staff
   * @default "drop"
   */
  staff?: 'drop' | 'keep';
  /**
   * IDs of conversation, session and visitor at the vendor.
   * @label Visitor and conversation IDs
   * @default "drop"
   */
  ids?: 'drop' | 'keep';
  /**
   * Labels of the answers that the visitor chose. Free text never passes.
   * @label Chosen answers
   * @default "drop"
   */
  answers?: 'drop' | 'keep';
  /**
   * Own values to record as chat_custom_… fields: paths into what the vendor hands over, such as order.total.
   * Message text is never read: steps named text or content are refused, and so are label and email, which fields of their own read.
   * @label Own fields
   * @default []
   * @each ^(?!.*\b(text|content)\b|(label|email)$)\w[\w.]{0,27}$
   */
  customKeys?: string[];
  /**
   * If not empty, only these native events are recorded: a name, vendor:name, or a beginning followed by *.
   * @label Only these events
   * @default []
   */
  only?: string[];
  /**
   * Native events that are not recorded: a name, vendor:name, or a beginning followed by *.
   * @label Ignored events
   * @default {leftOut}
   */
  ignore?: string[];
  /**
   * Another event for a native event than the usual one, by its name alone. Events begin with chat_.
   * @label Renamed events
   * @default {}
   * @each ^chat_\w{1,35}$
   */
  events?: { [native: string]: string };
  /**
   * Maximum records per minute; events that are not safe to count may use half of it.
   * @label Records per minute
   * @default 120
   * @TJS-type integer
   * @minimum 1
   */
  maxPerMinute?: number;
  /**
   * Where counts start again: on every page, or in every browser tab (kept in session storage after consent).
   * It matters for chats that report chat_engaged once per page.
   * @label Counting
   * @default "page"
   */
  memory?: 'page' | 'tab';
  /**
   * Also record the page's own calls into its chat, for chats that let them be heard.
   * @label Calls into the chat
   * @default false
   */
  sdkCalls?: boolean;
}

/** Classes of data that a setting of the same name lets through, the least telling first; everything else is plain. */
export const privacyClasses = ['answers', 'ids', 'staff', 'personalData'] as const;
export type PrivacyClass = (typeof privacyClasses)[number];
