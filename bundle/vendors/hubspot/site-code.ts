import type { Callback, SiteCode } from '../room/site-code.ts';
import type { Conversations, HubSpotWidget } from './simulator.ts';

interface Page {
  HubSpotConversations?: Conversations;
  hsConversationsOnReady?: (() => void)[];
}

const native = 'widgetClosed';

/** As the documentation has it: now, if the object is there, or when it comes. */
function whenThere(page: Page, run: (chat: Conversations) => void): void {
  if (page.HubSpotConversations) run(page.HubSpotConversations);
  else page.hsConversationsOnReady = [() => run(page.HubSpotConversations!)];
}

export const siteCode: SiteCode<HubSpotWidget> = {
  loads: 'at any time',
  mount: (page: Page, _chat, hear) => {
    const listener = () => hear(native);
    whenThere(page, chat => chat.on(native, listener));
    return () => page.HubSpotConversations?.off(native, listener);
  },
  stays: true,
  arrive: (page: Page, _chat, hear) => whenThere(page, chat => chat.on(native, () => hear(native))),
  listenThrough: (page: Page, tools, hear) => {
    let listener: Callback = () => hear(native);
    for (const tool of tools) listener = tool(listener);
    whenThere(page, chat => chat.on(native, listener));
  },
};
