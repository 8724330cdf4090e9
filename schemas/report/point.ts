/** One thing that happened in a chat, as a report sees it. */
export interface ReportPoint {
  readonly event: string;
  readonly vendor: string;
  /** Milliseconds since 1970, nothing if the record has none. */
  readonly time?: number;
  /** Of a rating, as the record has them. */
  readonly score?: number;
  readonly scale?: string;
  /** The visit in which it happened; a data layer does not say. */
  readonly visit?: string;
  /** How that visit came to the site; GA4 knows, a data layer does not. */
  readonly channel?: string;
}
