import type { Callback, SiteCode } from '../room/site-code.ts';
import { type LiveChatWidget, snippet } from './simulator.ts';

const native = 'visibility_changed';

export const siteCode: SiteCode<LiveChatWidget> = {
  loads: 'at any time',
  // As the vendor's package does for components of frameworks.
  mount: (page, _chat, hear) => {
    const listener = () => hear(native);
    const api = snippet(page);
    api.on(native, listener);
    return () => api.off(native, listener);
  },
  stays: true,
  arrive: (page, _chat, hear) => snippet(page).on(native, () => hear(native)),
  listenThrough: (page, tools, hear) => {
    let listener: Callback = () => hear(native);
    for (const tool of tools) listener = tool(listener);
    snippet(page).on(native, listener);
  },
};
