import type { Hear, SiteCode } from '../room/site-code.ts';
import type { CrispWidget } from './simulator.ts';

interface Page {
  $crisp?: { push(command: readonly unknown[]): unknown };
}

const native = 'chat:opened';

/** As the vendor's package does: an array if nothing is there, and `off` before each `on`. */
function listen(page: Page, listener: () => void): void {
  page.$crisp ??= [];
  page.$crisp.push(['off', native]);
  page.$crisp.push(['on', native, listener]);
}

const told = (hear: Hear) => () => hear(native);

export const siteCode: SiteCode<CrispWidget> = {
  loads: 'at any time',
  mount: (page: Page, _chat, hear) => {
    listen(page, told(hear));
    return () => page.$crisp?.push(['off', native]);
  },
  stays: true,
  // What listened before is gone, whether the site would keep it or not.
  arrive: (page, _chat, hear) => listen(page, told(hear)),
  listenThrough: (page: Page, tools, hear) => {
    let listener: (...args: unknown[]) => unknown = told(hear);
    for (const tool of tools) listener = tool(listener);
    listen(page, listener as () => void);
  },
};
