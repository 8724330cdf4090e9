/** Userlike in the benchmark. */
import type { Bench, Listener } from '../room/bench.ts';
import { contexts } from './simulator.ts';

const { global_ctx, session_ctx } = contexts;

export const bench: Bench<{ userlikeTrackingEvent?: Listener }> = {
  globals: () => ({}),
  fire: page => page.userlikeTrackingEvent?.('message_operator_terminating', global_ctx, session_ctx),
  attach: 'page.userlikeTrackingEvent = listener(page.userlikeTrackingEvent);',
  snippet: `page.userlikeTrackingEvent = (name, globalContext, sessionContext) => {
    page.dataLayer.push({ event: 'userlike', name, ...globalContext, ...sessionContext });
  };`,
};
