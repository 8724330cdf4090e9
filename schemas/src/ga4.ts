/**
 * What GA4 takes of an event on a web page: names, values, amounts. From Google's event naming rules and collection
 * limits: https://support.google.com/analytics/answer/13316687, https://support.google.com/analytics/answer/9267744
 */

/** Most of each thing that one event may have; GA4 silently cuts or leaves out more. */
export const ga4Limits = { name: 40, value: 100, parameters: 25 } as const;

/** Names that GA4 keeps for itself. */
export const ga4Reserved = {
  events: [
    'ad_impression',
    'app_remove',
    'app_store_refund',
    'app_store_subscription_cancel',
    'app_store_subscription_renew',
    'click',
    'error',
    'file_download',
    'first_open',
    'first_visit',
    'form_start',
    'form_submit',
    'in_app_purchase',
    'page_view',
    'scroll',
    'session_start',
    'user_engagement',
    'view_complete',
    'video_progress',
    'video_start',
    'view_search_results',
  ],
  parameters: [
    'cid',
    'currency',
    'customer_id',
    'customerid',
    'dclid',
    'engagement_time_msec',
    'gclid',
    'session_id',
    'session_number',
    'sessionid',
    'sfmc_id',
    'sid',
    'srsltid',
    'uid',
    'user_id',
    'userid',
  ],
  /** Beginnings that neither events nor parameters may have. */
  prefixes: ['_', 'firebase_', 'ga_', 'google_', 'gtag.'],
} as const;

/** One thing that GA4 would not take as it is. */
export interface Ga4Finding {
  readonly code: 'name_form' | 'name_long' | 'name_reserved' | 'value_long' | 'many' | 'encoded_long';
  /** A warning does no harm in GA4 itself. */
  readonly level: 'error' | 'warning';
  /** Event or parameter that it is about. */
  readonly key: string;
  readonly value?: string | number | boolean;
  /** What is wrong and what would be right, in one line; without the value. */
  readonly description: string;
}

type Kind = 'event' | 'parameter';

interface NameRule {
  readonly code: Ga4Finding['code'];
  breaks(name: string, kind: Kind): boolean;
  description(name: string): string;
}

const nameRules: readonly NameRule[] = [
  {
    code: 'name_form',
    breaks: name => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name),
    description: () => 'may hold letters, digits and underscores only, and has to begin with a letter.',
  },
  {
    code: 'name_long',
    breaks: name => name.length > ga4Limits.name,
    description: name => `has ${name.length} characters; GA4 takes ${ga4Limits.name}.`,
  },
  {
    code: 'name_reserved',
    breaks: (name, kind) => {
      const names: readonly string[] = kind === 'event' ? ga4Reserved.events : ga4Reserved.parameters;
      return names.includes(name) || ga4Reserved.prefixes.some(prefix => name.startsWith(prefix));
    },
    description: () => 'is kept by GA4 for itself; choose another one.',
  },
];

/** Finds what GA4 would not take of a name. */
export function lintGa4Name(name: string, kind: Kind): Ga4Finding[] {
  return nameRules
    .filter(({ breaks }) => breaks(name, kind))
    .map(({ code, description }) => ({
      code,
      level: 'error',
      key: name,
      description: `The ${kind} name ${name} ${description(name)}`,
    }));
}

/** Finds too many parameters. */
export function lintGa4Count(names: readonly string[], event: string): Ga4Finding[] {
  return names.length > ga4Limits.parameters
    ? [
        {
          code: 'many',
          level: 'error',
          key: event,
          value: names.length,
          description: `${event} has ${names.length} parameters; GA4 takes ${ga4Limits.parameters}. Send fewer fields.`,
        },
      ]
    : [];
}

/** Fields that are never sent as parameters: the event is the name, the others differ in every record. */
export const neverSent: readonly string[] = ['event', 'chat_time', 'chat_seq', 'chat_page', 'chat_problem'];

/**
 * Finds what GA4 would not take of a record. `sent` names the fields that a tag sends; without it, all that have a
 * value and can be sent.
 */
export function lintGa4(
  record: { readonly event: string; readonly [field: string]: string | number | boolean | undefined },
  sent: readonly string[] = Object.keys(record).filter(key => !neverSent.includes(key)),
): Ga4Finding[] {
  const names = sent.filter(name => record[name] !== undefined);
  return [
    ...lintGa4Name(record.event, 'event'),
    ...lintGa4Count(names, record.event),
    ...([] as Ga4Finding[]).concat(
      ...names.map(name => [...lintGa4Name(name, 'parameter'), ...lintValue(name, record[name]!)]),
    ),
  ];
}

function lintValue(key: string, value: string | number | boolean): Ga4Finding[] {
  const { length } = String(value);
  if (length > ga4Limits.value) {
    const description = `${key} has ${length} characters; GA4 keeps ${ga4Limits.value}.`;
    return [{ code: 'value_long', level: 'error', key, value, description }];
  }
  const encoded = encodedLength(String(value));
  if (encoded <= ga4Limits.value) return [];
  const description = `${key} takes ${encoded} characters in an address; GA4 counts ${length}, other tools may cut it.`;
  return [{ code: 'encoded_long', level: 'warning', key, value, description }];
}

/** Half a surrogate pair has no encoded form; browsers send U+FFFD for it. With `u`, a whole pair does not match. */
const encodedLength = (text: string): number =>
  encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).length;
