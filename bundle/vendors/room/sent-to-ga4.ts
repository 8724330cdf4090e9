import type { EventName } from '../../../schemas/src/event-names.ts';

/** What has to reach GA4 at the least when the simulated conversation is played, with the container as it is built. */
export type SentToGa4 = readonly EventName[];
