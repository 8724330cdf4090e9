import type { SiteCode } from '../room/site-code.ts';
import type { ChatwootWidget } from './simulator.ts';

const native = 'chatwoot:opened';

export const siteCode: SiteCode<ChatwootWidget> = {
  loads: 'at any time',
  mount: (page, _chat, hear) => {
    const listener = () => hear(native);
    const site = page as EventTarget;
    site.addEventListener(native, listener);
    return () => site.removeEventListener(native, listener);
  },
  stays: true,
  arrive: (page, _chat, hear) => (page as EventTarget).addEventListener(native, () => hear(native)),
  listenThrough: (page, tools, hear) => {
    let listener: (...args: unknown[]) => unknown = () => hear(native);
    for (const tool of tools) listener = tool(listener);
    (page as EventTarget).addEventListener(native, event => void listener(event));
  },
};
