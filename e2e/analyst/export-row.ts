/** Rows as GA4 exports them to BigQuery. */
import type { Hit } from '../../template/gtm/run/tags/ga4.ts';

/** One entry of `event_params`; exactly one of the values is there. */
export interface Parameter {
  readonly key: string;
  readonly value: {
    readonly string_value?: string;
    readonly int_value?: number;
    readonly double_value?: number;
  };
}

/** The columns of an exported event that the kit reads. */
export interface ExportRow {
  /** What the name of its table has after `events_`: the day, after `intraday_` while it is streamed. */
  readonly _TABLE_SUFFIX: string;
  readonly event_date: string;
  /** Microseconds since 1970. */
  readonly event_timestamp: number;
  readonly event_name: string;
  readonly event_params: readonly Parameter[];
  readonly user_pseudo_id: string | null;
  readonly batch_page_id: number | null;
  readonly batch_ordering_id: number | null;
  readonly batch_event_index: number | null;
  readonly device?: { readonly category: string };
  readonly geo?: { readonly country: string };
  readonly session_traffic_source_last_click?: {
    readonly manual_campaign?: Campaign;
    readonly cross_channel_campaign?: Campaign & { readonly default_channel_group: string };
  };
  readonly collected_traffic_source?: {
    readonly manual_source?: string;
    readonly manual_medium?: string;
    readonly manual_campaign_name?: string;
    readonly gclid?: string;
  };
  readonly traffic_source?: { readonly source: string; readonly medium: string; readonly name: string };
}

export interface Campaign {
  readonly source: string;
  readonly medium: string;
  readonly campaign_name: string;
}

/** Where and when an event was sent. */
export interface SentAt {
  readonly user: string | null;
  readonly session: number | null;
  /** Seconds since 1970. */
  readonly seconds: number;
  readonly page: number | null;
  readonly request: number | null;
  readonly index: number | null;
}

/** The row of an event. The property of the tests lives in UTC. */
export function exportRow(name: string, parameters: readonly Parameter[], moment: SentAt): ExportRow {
  const { user, session, seconds, page, request, index } = moment;
  const day = new Date(seconds * 1000).toISOString().slice(0, 10).replaceAll('-', '');
  const sessionId = session === null ? [] : [{ key: 'ga_session_id', value: { int_value: session } }];
  return {
    _TABLE_SUFFIX: day,
    event_date: day,
    event_timestamp: Math.round(seconds * 1e6),
    event_name: name,
    event_params: [...sessionId, ...parameters],
    user_pseudo_id: user,
    batch_page_id: page,
    batch_ordering_id: request,
    batch_event_index: index,
  };
}

/** The row that a hit of the container becomes. */
export function rowOfHit({ name, params }: Hit, moment: SentAt): ExportRow {
  const parameters = Object.entries(params).map(([key, value]) =>
    parameter(key.replace(/^epn?\./, ''), value),
  );
  return exportRow(name, parameters, moment);
}

/** GA4 keeps whole numbers, other numbers and texts apart. */
export function parameter(key: string, value: string | number): Parameter {
  if (typeof value === 'string') return { key, value: { string_value: value } };
  return { key, value: Number.isInteger(value) ? { int_value: value } : { double_value: value } };
}
