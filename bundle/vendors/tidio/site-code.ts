import type { Callback, SiteCode } from '../room/site-code.ts';
import type { TidioWidget } from './simulator.ts';

interface Page {
  readonly document: Document;
  /** The site keeps its listener, to take it back. */
  onTidioOpen?: () => unknown;
}

const native = 'open';
const name = `tidioChat-${native}`;

export const siteCode: SiteCode<TidioWidget> = {
  loads: 'at any time',
  mount: (page, _chat, hear) => {
    const listener = () => hear(native);
    const { document } = page as Page;
    document.addEventListener(name, listener);
    return () => document.removeEventListener(name, listener);
  },
  stays: true,
  arrive: (page: Page, _chat, hear, keeps) => {
    const { document, onTidioOpen } = page;
    if (!keeps && onTidioOpen) document.removeEventListener(name, onTidioOpen);
    page.onTidioOpen = () => hear(native);
    document.addEventListener(name, page.onTidioOpen);
  },
  listenThrough: (page: Page, tools, hear) => {
    let listener: Callback = () => hear(native);
    for (const tool of tools) listener = tool(listener);
    page.document.addEventListener(name, () => listener());
  },
};
