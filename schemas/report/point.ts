/** One thing that happened in a chat, as charts see it. */
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

/** The point of a record; none if it does not even say what happened where. */
export function pointOf(record: object): ReportPoint | undefined {
  const { event, chat_vendor, chat_time, chat_score, chat_scale } = record as {
    readonly [key: string]: unknown;
  };
  if (typeof event !== 'string' || typeof chat_vendor !== 'string') return;
  return {
    event,
    vendor: chat_vendor,
    ...(isTime(chat_time) && { time: chat_time }),
    ...(typeof chat_score === 'number' && { score: chat_score }),
    ...(typeof chat_scale === 'string' && { scale: chat_scale }),
  };
}

/** Beyond these, a browser has no date for a number. */
const lastTime = 8.64e15;

/** Whether a value can be shown as a time. */
export const isTime = (time: unknown): time is number =>
  typeof time === 'number' && Math.abs(time) <= lastTime;
