/** A page's own bundle with the vendor's npm package, as its guide uses it: booted with each login, shut down after it. */
import {
  boot,
  hide,
  Intercom,
  onHide,
  onShow,
  onUserEmailSupplied,
  show,
  shutdown,
} from '@intercom/messenger-js-sdk';
import type { LoaderApp } from '../../room/published-loader.ts';
import { settled } from '../../room/story.ts';
import type { IntercomWidget } from '../simulator.ts';

const page = window as unknown as {
  chat?: IntercomWidget;
  seen?: unknown[];
  Intercom(name: string, listener: () => void): void;
};

/** What the site hears; nothing of it is an object. */
const hear = (native: string) =>
  function (this: unknown, data?: unknown) {
    page.seen?.push([native, !(data instanceof Object), this === undefined]);
  };

/** The messenger forgets its listeners when it is shut down. */
function register(): void {
  page.Intercom('ready', hear('ready'));
  onShow(hear('onShow'));
  onUserEmailSupplied(hear('onUserEmailSupplied'));
  onHide(hear('onHide'));
}

const app: LoaderApp = {
  mount: async () => {
    if (page.chat) boot({ app_id: 'ab12cd34' });
    else Intercom({ app_id: 'ab12cd34' });
    if (page.seen) register();
    while (!page.chat) await settled();
    await settled();
  },
  unmount: shutdown,
  visit: async () => {
    show();
    page.chat!.send('Where is my parcel?');
    page.chat!.giveEmail();
    hide();
    await settled();
  },
};

Object.assign(window, { app });
