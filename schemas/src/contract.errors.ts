/**
 * Code that must not compile. Each expectation below is proved by the compiler itself: were the line under it right,
 * `npx tsc -p .` would complain about an error that does not come. Nothing of this runs or ships.
 */
import { vendorIds } from '../generated/vendor-ids.ts';
import type { ChatRecord, PushedRecord } from './record.ts';
import type { Settings } from './settings.ts';
import type { ProblemCode, Status } from './status.ts';
import type { NativeEvent, VendorCatalogue, VendorEventNames, VendorFacts, VendorFields } from './vendor.ts';

const event: NativeEvent = {
  description: 'The chat opens.',
  rate: 'repeats',
  privacy: 'plain',
  era: 'current',
};
const room = {
  label: 'A vendor',
  shortLabel: 'A vendor',
  hue: 120,
  docs: 'https://vendor.example',
  hears: 'It listens.',
  firstEvents: 'It waits.',
  engagedOncePer: 'conversation' as const,
  known: { how: 'simulated', description: 'It is made up.', read: '2026-11', open: [] } as const,
  differs: ['It differs.'],
  fingerprint: { globals: ['Vendor'], script: 'vendor\\.js' },
};

/** What is right compiles, so the errors below are about what they say. */
export const words = {
  countSafe: { chat_opened: 'open opened_by_page' },
  repeatable: { chat_shown: 'show', chat_message_received: '' },
} as const satisfies VendorEventNames;
export const catalogue = {
  ...room,
  events: { open: event, opened_by_page: event, show: event, another: event },
  depends: { another: { eventNames: ['chat_message_received'], description: 'It depends.' } },
} as const satisfies VendorCatalogue<typeof words>;

// The table of words.

export const unknownWord = {
  countSafe: {
    // @ts-expect-error: there is no such house word
    chat_openend: 'open',
  },
  repeatable: {},
} as const satisfies VendorEventNames;

export const missingPart = {
  countSafe: { chat_opened: 'open' },
  // @ts-expect-error: the part `loose` is missing
} as const satisfies VendorEventNames;

export const wordInList = {
  // @ts-expect-error: names are one text, parted by blanks
  countSafe: { chat_opened: ['open'] },
  repeatable: {},
} as const satisfies VendorEventNames;

// The catalogue.

export const misspeltNative = {
  ...room,
  // @ts-expect-error: `open` has a word, and only `opne` is in the catalogue
  events: { opne: event, opened_by_page: event, show: event },
} as const satisfies VendorCatalogue<typeof words>;

export const forgottenNative = {
  ...room,
  // @ts-expect-error: `opened_by_page`, the second of two names, is not in the catalogue
  events: { open: event, show: event },
} as const satisfies VendorCatalogue<typeof words>;

export const looseNative = {
  ...room,
  // @ts-expect-error: `show` is not in the catalogue, though it has a word that is not safe to count
  events: { open: event, opened_by_page: event },
} as const satisfies VendorCatalogue<typeof words>;

export const unknownRate: NativeEvent = {
  description: 'The chat opens.',
  // @ts-expect-error: there is no such rate
  rate: 'often',
  privacy: 'plain',
  era: 'current',
};

export const unknownPrivacy: NativeEvent = {
  description: 'The chat opens.',
  rate: 'once',
  // @ts-expect-error: there is no such class
  privacy: 'secret',
  era: 'current',
};

const { hue: _hue, ...colourless } = room;
export const catalogueWithoutColour = {
  ...colourless,
  events: catalogue.events,
  // @ts-expect-error: no page could tell the chat from the others
} as const satisfies VendorCatalogue<typeof words>;

export const engagedNowAndThen = {
  ...room,
  // @ts-expect-error: what else ends a count is said of the visitor
  engagedOncePer: 'day',
  events: catalogue.events,
} as const satisfies VendorCatalogue<typeof words>;

export const knownSometime = {
  ...room,
  // @ts-expect-error: nobody could tell how old that is
  known: { ...room.known, read: 'lately' },
  events: catalogue.events,
} as const satisfies VendorCatalogue<typeof words>;

export const dependsOnUnknownWord = {
  ...room,
  events: catalogue.events,
  // @ts-expect-error: an event cannot become a word that the house does not have
  depends: { another: { eventNames: ['chat_message_recieved'], description: 'It depends.' } },
} as const satisfies VendorCatalogue<typeof words>;

// The fields and the facts.

export const unknownField = {
  // @ts-expect-error: a record has no such field
  chat_widget: 'widget.id',
  custom: '',
} as const satisfies VendorFields;

export const fieldsWithoutCustom = {
  chat_widget_id: 'widget.id',
  // @ts-expect-error: where own fields are looked up is missing
} as const satisfies VendorFields;

export const unknownDecision: VendorFacts = {
  // @ts-expect-error: nobody can decide that
  _mapEvent: () => [{ event: 'chat_permission', chat_decision: 'agreed' }],
};

export const unknownTopic: VendorFacts = {
  // @ts-expect-error: a decision cannot be about that
  _mapEvent: () => [{ event: 'chat_permission', chat_topic: 'cookies' }],
};

export const scoreWithoutScale: VendorFacts = {
  // @ts-expect-error: nobody could tell how good five is
  _mapName: () => ({ event: 'chat_rated', chat_score: 5 }),
};

export const unknownScale: VendorFacts = {
  // @ts-expect-error: there is no such scale
  _mapName: () => ({ event: 'chat_rated', chat_score: 5, chat_scale: 'smileys' }),
};

export const unknownLabelClass: VendorFacts = {
  // @ts-expect-error: labels have no such class
  _labelClass: () => 'labels',
};

// The record.

const record: PushedRecord = {
  event: 'chat_opened',
  chat_vendor: vendorIds[0],
  chat_native_event: 'open',
  chat_schema: 1,
  chat_time: 1,
  chat_seq: 1,
  chat_nth: 1,
  chat_held: false,
  chat_page: undefined,
  chat_widget_id: undefined,
  chat_language: undefined,
  chat_group_id: undefined,
  chat_process_id: undefined,
  chat_process_name: undefined,
  chat_step_id: undefined,
  chat_step_name: undefined,
  chat_score: undefined,
  chat_scale: undefined,
  chat_decision: undefined,
  chat_topic: undefined,
  chat_link_url: undefined,
  chat_label: undefined,
  chat_product_id: undefined,
  chat_product_event: undefined,
  chat_operator_id: undefined,
  chat_operator_name: undefined,
  chat_conversation_id: undefined,
  chat_session_id: undefined,
  chat_contact_id: undefined,
  chat_contact_name: undefined,
  chat_contact_email: undefined,
  chat_problem: undefined,
  chat_custom_basket_total: 129.9,
};
const { chat_score: _, ...scoreless } = record;

// @ts-expect-error: every key is in every push, also one that is not used
export const recordWithoutKey: PushedRecord = scoreless;

// @ts-expect-error: only what must be there is not enough for a push
export const recordOfSchema: PushedRecord = {
  event: 'chat_opened',
  chat_vendor: vendorIds[0],
  chat_native_event: 'open',
  chat_schema: 1,
  chat_time: 1,
  chat_seq: 1,
  chat_nth: 1,
  chat_held: false,
} satisfies ChatRecord;

// @ts-expect-error: ids are texts, also where a vendor sends numbers
export const recordWithNumber: PushedRecord = { ...record, chat_widget_id: 20415 };

// @ts-expect-error: there is no such vendor
export const recordOfStranger: PushedRecord = { ...record, chat_vendor: 'no chat' };

// @ts-expect-error: a record has no such key
export const recordWithStrangeKey: PushedRecord = { ...record, chat_text: 'Hello' };

// @ts-expect-error: own fields are flat
export const recordWithObject: PushedRecord = { ...record, chat_custom_basket: { total: 129.9 } };

// @ts-expect-error: this is another format
export const recordOfAnotherSchema: PushedRecord = { ...record, chat_schema: 2 };

// Settings and status.

// @ts-expect-error: there is no such setting
export const unknownSetting: Settings = { datalayer: 'dataLayer' };

// @ts-expect-error: consent is a word
export const consentAsBoolean: Settings = { consent: true };

// @ts-expect-error: nobody can listen to that vendor
export const unknownVendor: Settings = { vendors: [vendorIds[0], 'no chat'] };

// @ts-expect-error: there is no such problem
export const unknownProblem: ProblemCode = 'hook_lost';

// @ts-expect-error: a vendor is never in that state
export const unknownState: Status['vendors'] = { [vendorIds[0]]: { state: 'ready', events: 0 } };
