import type { Callback, SiteCode } from '../room/site-code.ts';
import type { TawkWidget } from './simulator.ts';

interface Page extends EventTarget {
  Tawk_API?: { [slot: string]: Callback };
}

const native = 'tawkChatMaximized';

export const siteCode: SiteCode<TawkWidget> = {
  loads: 'at any time',
  // As the vendor's own components do.
  mount: (page, _chat, hear) => {
    const listener = () => hear(native);
    const site = page as Page;
    site.addEventListener(native, listener);
    return () => site.removeEventListener(native, listener);
  },
  stays: true,
  arrive: (page: Page, _chat, hear, keeps) => {
    page.Tawk_API ??= {};
    const earlier = keeps ? page.Tawk_API.onChatMaximized : undefined;
    page.Tawk_API.onChatMaximized = () => {
      hear(native);
      earlier?.();
    };
  },
  listenThrough: (page: Page, tools, hear) => {
    const api: { [slot: string]: Callback } = page.Tawk_API ?? {};
    page.Tawk_API = api;
    api.onChatMaximized = () => hear(native);
    for (const tool of tools) api.onChatMaximized = tool(api.onChatMaximized);
  },
};
