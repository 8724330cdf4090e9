import type { Callback, SiteCode } from '../room/site-code.ts';
import type { UsercomWidget } from './simulator.ts';

interface Page {
  civchat: object;
  UE: { pageHit(given: object): void; destroy(): void };
}

const apiKey = 'Ab12Cd';

export const siteCode: SiteCode<UsercomWidget> = {
  loads: 'by the site',
  mount: (page, chat, hear) => {
    const site = page as Page;
    site.civchat = { apiKey, onLoad: () => hear('onLoad'), onOpen: () => hear('onOpen') };
    chat.load();
    return () => site.UE.destroy();
  },
  arrive: (page, chat, hear) => {
    Object.assign(page, { civchat: { apiKey, onOpen: () => hear('onOpen') } });
    chat.load();
  },
  pageView: (page, withCallbacks) => {
    const { UE, civchat } = page as Page;
    UE.pageHit(withCallbacks ? civchat : { apiKey });
  },
  listenThrough: (page, tools, hear) => {
    const civchat: { apiKey: string; onOpen: Callback } = { apiKey, onOpen: () => hear('onOpen') };
    for (const tool of tools) civchat.onOpen = tool(civchat.onOpen);
    Object.assign(page, { civchat });
  },
};
