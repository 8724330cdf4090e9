/**
 * The record: one flat object per chat event, pushed to the data layer.
 *
 * This interface is the source of the JSON Schema, the literal the bundle builds, GTM's variables,
 * the dictionary and the privacy page. Each comment is product text. The tags below it are data:
 * `@label` names the field for people, `@privacy` is its class (see `settings.ts`),
 * `@dimension` says how GA4 should register it (`event`, `metric` or `never`).
 */
import type { VendorId } from '../generated/vendor-ids.ts';
import type { Scale } from './scales.ts';

export interface ChatRecord {
  /**
   * What happened, in the shared vocabulary of all vendors.
   * @label Event
   * @privacy plain
   * @dimension never
   * @pattern ^chat_\w{1,35}$
   */
  event: string;
  /**
   * Which chat product reported it; none for what the listener reports about itself.
   * @label Vendor
   * @privacy plain
   * @dimension event
   */
  chat_vendor: VendorId | 'none';
  /**
   * The vendor's own name of the event, word for word.
   * @label Native event
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_native_event: string;
  /**
   * Version of this record format.
   * @label Schema version
   * @privacy plain
   * @dimension event
   */
  chat_schema: 1;
  /**
   * Moment the vendor reported the event, in milliseconds since 1970, also for records that waited.
   * @label Time
   * @privacy plain
   * @dimension never
   * @TJS-type integer
   * @minimum 0
   */
  chat_time: number;
  /**
   * Running number of the records on this page, from 1; a gap means that a record was dropped.
   * @label Sequence
   * @privacy plain
   * @dimension never
   * @TJS-type integer
   * @minimum 1
   */
  chat_seq: number;
  /**
   * How many times this event has come from this vendor, this one included: on this page, or in this tab if so set.
   * @label Count
   * @privacy plain
   * @dimension metric
   * @TJS-type integer
   * @minimum 1
   */
  chat_nth: number;
  /**
   * Whether the record waited for the visitor's consent.
   * @label Held for consent
   * @privacy plain
   * @dimension event
   */
  chat_held: boolean;
  /**
   * Path of the page where a record that waited happened; empty on all others.
   * @label Page of held record
   * @privacy plain
   * @dimension never
   * @maxLength 100
   */
  chat_page?: string;
  /**
   * Number or ID of the chat widget or bot.
   * @label Widget
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_widget_id?: string;
  /**
   * Language of the chat widget.
   * @label Language
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_language?: string;
  /**
   * ID of the group of operators that takes the chat.
   * @label Operator group
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_group_id?: string;
  /**
   * ID of the chat flow.
   * @label Process
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_process_id?: string;
  /**
   * Name of the chat flow.
   * @label Process name
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_process_name?: string;
  /**
   * ID of the step within the chat flow.
   * @label Step
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_step_id?: string;
  /**
   * Name of the step within the chat flow.
   * @label Step name
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_step_name?: string;
  /**
   * Score of a rating, on the scale that chat_scale names.
   * @label Score
   * @privacy plain
   * @dimension metric
   * @minimum -1
   * @maximum 10
   */
  chat_score?: number;
  /**
   * Scale of the score: nps 0 to 10, stars 1 to 5, thumb 1 or 0, mood 1, 0 or -1. Never average across scales.
   * @label Scale
   * @privacy plain
   * @dimension event
   */
  chat_scale?: Scale;
  /**
   * What the visitor decided about a permission.
   * @label Decision
   * @privacy plain
   * @dimension event
   */
  chat_decision?: 'accepted' | 'rejected' | 'withdrawn' | 'confirmed';
  /**
   * What the permission is about.
   * @label Topic
   * @privacy plain
   * @dimension event
   */
  chat_topic?: 'newsletter' | 'profiling' | 'reminder' | 'sms' | 'web_push' | 'terms' | 'privacy';
  /**
   * Address of a clicked link without parameters; for other kinds of links only the kind, such as mailto.
   * @label Link
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_link_url?: string;
  /**
   * Label of a link or button; labels of chosen answers belong to the class answers.
   * @label Label
   * @privacy answers
   * @dimension event
   * @maxLength 100
   */
  chat_label?: string;
  /**
   * Product a call of the page was about.
   * @label Product
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_product_id?: string;
  /**
   * What happened to the product, such as "add to cart".
   * @label Product event
   * @privacy plain
   * @dimension event
   * @maxLength 100
   */
  chat_product_event?: string;
  /**
   * ID of the member of staff in the chat.
   * @label Operator
   * @privacy staff
   * @dimension never
   * @maxLength 100
   */
  chat_operator_id?: string;
  /**
   * Name of the member of staff in the chat.
   * @label Operator name
   * @privacy staff
   * @dimension never
   * @maxLength 100
   */
  chat_operator_name?: string;
  /**
   * ID of the conversation at the vendor.
   * @label Conversation
   * @privacy ids
   * @dimension never
   * @maxLength 100
   */
  chat_conversation_id?: string;
  /**
   * ID of the visitor's session at the vendor.
   * @label Session
   * @privacy ids
   * @dimension never
   * @maxLength 100
   */
  chat_session_id?: string;
  /**
   * ID of the visitor at the vendor.
   * @label Contact
   * @privacy ids
   * @dimension never
   * @maxLength 100
   */
  chat_contact_id?: string;
  /**
   * Name of the visitor.
   * @label Contact name
   * @privacy personalData
   * @dimension never
   * @maxLength 100
   */
  chat_contact_name?: string;
  /**
   * E-mail address of the visitor.
   * @label Contact e-mail
   * @privacy personalData
   * @dimension never
   * @maxLength 100
   */
  chat_contact_email?: string;
  /**
   * Code of the problem that the listener reports about itself; debug build only.
   * @label Problem
   * @privacy plain
   * @dimension never
   * @maxLength 100
   */
  chat_problem?: string;
}

/**
 * A record as it is pushed: every field above is present, if only as undefined, so that no value of an earlier
 * record stays in GTM's model; then the `chat_custom_…` keys that the settings list.
 */
export type PushedRecord = { [field in keyof Required<ChatRecord>]: ChatRecord[field] } & {
  [key: `chat_custom_${string}`]: string | number | boolean | undefined;
};

/** Name of a record field. */
export type Field = keyof ChatRecord;
