/** A quota over a window that slides, as projects have it for Tag Manager: observed are 15 requests in 60 seconds. */
import { GoogleError } from './google-error.ts';

export interface Quota {
  readonly most: number;
  readonly milliseconds: number;
  readonly now: () => number;
}

/** Counts requests, and refuses those beyond the quota with 429, as is observed; documented is 403. */
export function quotaGuard({ most, milliseconds, now }: Quota): () => void {
  let times: number[] = [];
  return () => {
    times = times.filter(time => time > now() - milliseconds);
    if (times.length < most) {
      times.push(now());
      return;
    }
    const seconds = Math.ceil((times[0]! + milliseconds - now()) / 1000);
    throw new GoogleError(429, "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute'.", {
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'RATE_LIMIT_EXCEEDED',
          metadata: { quota_limit_value: String(most) },
        },
      ],
      headers: { 'Retry-After': String(seconds) },
    });
  };
}
