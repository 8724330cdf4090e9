import type { Callback, Hear, SiteCode } from '../room/site-code.ts';
import type { UserlikeWidget } from './simulator.ts';

interface Page {
  userlikeTrackingEvent?: Callback | undefined;
}

/** Chains what it finds, and can put that back. */
function chain(page: Page, hear: Hear, keeps: boolean): () => void {
  const earlier = page.userlikeTrackingEvent;
  page.userlikeTrackingEvent = (...args) => {
    hear(args[0]);
    return keeps ? earlier?.(...args) : undefined;
  };
  return () => {
    page.userlikeTrackingEvent = earlier;
  };
}

export const siteCode: SiteCode<UserlikeWidget> = {
  loads: 'at any time',
  mount: (page, _chat, hear) => chain(page, hear, true),
  stays: true,
  arrive: (page, _chat, hear, keeps) => void chain(page, hear, keeps),
  listenThrough: (page: Page, tools, hear) => {
    page.userlikeTrackingEvent = hear;
    for (const tool of tools) page.userlikeTrackingEvent = tool(page.userlikeTrackingEvent);
  },
};
