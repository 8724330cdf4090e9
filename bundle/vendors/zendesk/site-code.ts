import type { Callback, SiteCode } from '../room/site-code.ts';
import type { ZendeskWidget } from './simulator.ts';

interface Page {
  zE?: (...args: unknown[]) => unknown;
}

const native = 'open';
const listen = (page: Page, listener: Callback) => page.zE!('messenger:on', native, listener) as () => void;

export const siteCode: SiteCode<ZendeskWidget> = {
  loads: 'first',
  mount: (page, _chat, hear) => listen(page as Page, () => hear(native)),
  stays: true,
  arrive: (page, _chat, hear) => void listen(page as Page, () => hear(native)),
  listenThrough: (page, tools, hear) => {
    let listener: Callback = () => hear(native);
    for (const tool of tools) listener = tool(listener);
    listen(page as Page, listener);
  },
};
