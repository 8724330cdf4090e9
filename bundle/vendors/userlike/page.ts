import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { type Contexts, simulate } from './simulator.ts';

export const page: ChatPage = {
  simulate: (page, options) => simulate(page, options),

  visit: () => {
    const tracking = listener();
    const widget = simulate({ userlikeTrackingEvent: tracking });
    play(widget);
    return { widget, seen: tracking.heard.map(({ args }) => args) };
  },

  speak: page => {
    const widget = simulate(page);
    widget.load();
    return (native, payload) =>
      widget.emit(native, { global_ctx: {}, session_ctx: {}, ...payload } as unknown as Contexts);
  },

  deliver: (page, reports, siteCode) => {
    const site = page as { userlikeTrackingEvent?: (...args: unknown[]) => void };
    site.userlikeTrackingEvent = siteCode;
    for (const { native, payload } of reports) {
      const { global_ctx, session_ctx, third } = payload as { [context: string]: object };
      attempt(() => site.userlikeTrackingEvent!(native, global_ctx, session_ctx, third));
    }
  },
};
