import type { Callback, Hear, SiteCode } from '../room/site-code.ts';
import type { JivoChatWidget } from './simulator.ts';

const native = 'jivo_onOpen';

interface Page {
  [native]?: Callback | undefined;
}

/** Chains what it finds, and can put that back. */
function chain(page: Page, hear: Hear, keeps: boolean): () => void {
  const earlier = page[native];
  page[native] = (...args) => {
    hear(native);
    return keeps ? earlier?.(...args) : undefined;
  };
  return () => {
    page[native] = earlier;
  };
}

export const siteCode: SiteCode<JivoChatWidget> = {
  loads: 'at any time',
  mount: (page, _chat, hear) => chain(page, hear, true),
  stays: true,
  arrive: (page, _chat, hear, keeps) => void chain(page, hear, keeps),
  listenThrough: (page: Page, tools, hear) => {
    page[native] = () => hear(native);
    for (const tool of tools) page[native] = tool(page[native]!);
  },
};
