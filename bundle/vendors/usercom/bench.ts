/** User.com in the benchmark. */
import type { Bench, Listener } from '../room/bench.ts';

const message = { content: 'Hello', isAdmin: true };

export const bench: Bench<{ civchat: { onMessage?: Listener } }> = {
  globals: () => ({ civchat: {} }),
  fire: page => page.civchat.onMessage?.(message),
  attach: "page.civchat.onMessage = listener(page.civchat.onMessage, 'onMessage');",
  snippet: `page.civchat.onMessage = message => {
    page.dataLayer.push({ event: 'User.com - Message', ...message });
  };`,
};
