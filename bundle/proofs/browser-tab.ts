/** A tab of a browser: each page in it is a new window, and all of them share one session storage. */
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, leave, listeningPage } from '../core/fake-page.ts';

/** Opens a tab; each call of what it returns leaves the page and opens the next one, on which the script listens. */
export function browserTab(settings: Settings = {}): (globals?: object) => FakePage {
  const stored = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  };
  let page: FakePage | undefined;
  return globals => {
    if (page) leave(page);
    page = listeningPage(settings, { sessionStorage, ...globals });
    return page;
  };
}
